export { Home } from './Home'
export { createOpenings, type Openings } from './openings'
