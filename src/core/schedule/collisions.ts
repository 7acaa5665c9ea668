import { compareText } from '../lint.ts'
