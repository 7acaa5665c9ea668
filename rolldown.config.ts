import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** Collects the licences of everything that went into the bundle. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const homes = new Set<string>()
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const module of chunk.moduleIds) {
          const home = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''))?.[1]
          if (home) homes.add(home)
        }
      }
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: [...homes].map(licenseOf).sort().join('\n\n') })
    },
  }
}

function licenseOf(home: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE'].flatMap((file) => {
    try {
      return [readFileSync(join(home, file), 'utf8').replaceAll('\r\n', '\n').trim()]
    } catch {
      return []
    }
  })
  return `${name} ${version} (${license})\n\n${text[0] ?? ''}`
}

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  transform: { target: 'node20.19' },
  treeshake: {
    moduleSideEffects: [{ test: /node_modules[\\/](@actions|@octokit|undici|tunnel)[\\/]/, sideEffects: false }],
  },
  plugins: [licenses()],
  output: { dir: join(dirname(new URL(import.meta.url).pathname), 'dist'), format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
})
