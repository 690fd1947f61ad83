export { GlossarySheet } from './GlossarySheet'
export { createGlossary, type Glossary } from './glossary'
export { houseRules } from './house-rules'
