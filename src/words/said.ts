export { isBlank, said } from './placeholders.ts'
