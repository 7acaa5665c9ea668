export { type Claim, claimsOf } from '../../model/exclusive.ts'
