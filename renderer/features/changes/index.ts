export { Changed } from './Changed'
export { ChangesToggle } from './ChangesToggle'
export { type Stretch, stretchesOf } from './stretches'
