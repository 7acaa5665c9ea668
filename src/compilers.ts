let isBrief = false

/**
 * Has the runtime stop at its compiler before the last one. A review is broad, and each of its functions runs some thousand times: TurboFan takes a
 * quarter of all CPU time, on threads of its own, and gives less back than Maglev. Nothing changes where that one is missing: before Node 24, and
 * on other processors; answers whether anything did. Called before anything large is loaded: what an earlier run compiled is bound to it.
 */
export function compileBriefly(): boolean {
  if (!hasMaglev()) return false
  setTurbofan(false)
  isBrief = true
  return true
}

/** Does a long calculation, for which all compilers pay. */
export async function compilingFully<T>(work: () => Promise<T>): Promise<T> {
  if (!isBrief) return work()
  setTurbofan(true)
  try {
    return await work()
  } finally {
    setTurbofan(false)
  }
}

function setTurbofan(isOn: boolean): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(isOn ? '--turbofan' : '--no-turbofan')
}

function hasMaglev(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 24 && (process.arch === 'x64' || process.arch === 'arm64')
}
