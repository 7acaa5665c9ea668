import { texts } from './texts.ts'

for (const text of texts()) console.log(JSON.stringify(text))
