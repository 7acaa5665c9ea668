import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { randomProject } from './projects.ts'

/** Writes random projects into folders named by their seeds: `node write.ts FOLDER FROM COUNT`. */
const [folder = 'random', from = '1', count = '60'] = process.argv.slice(2)
for (let seed = Number(from); seed < Number(from) + Number(count); seed++)
  for (const [path, text] of Object.entries(randomProject(seed))) {
    const file = join(folder, String(seed).padStart(4, '0'), path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
