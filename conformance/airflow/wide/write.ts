import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { wideProject } from '../wide/projects.ts'

/** Writes projects into folders named by their seeds: `node write.ts FOLDER FROM COUNT`. */
const [folder = 'random', from = '1', count = '60'] = process.argv.slice(2)
for (let seed = Number(from); seed < Number(from) + Number(count); seed++)
  for (const [path, text] of Object.entries(wideProject(seed))) {
    const file = join(folder, String(seed).padStart(4, '0'), path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
