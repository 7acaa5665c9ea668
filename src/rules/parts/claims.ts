export { type Claim, claimsOf } from '../../core/exclusive.ts'
