import type { Place } from '../text/document.ts'
import { type Path, pathBelow, type Step } from '../text/tree.ts'

/** A value that may be set here, inherited, decided elsewhere or absent. Unknown is a value: a template stays a template. */
export interface Setting<T> {
  /** Where it is written; where it is not, where it would be. */
  readonly at: Place
  /** `unknown`: something is written or decided elsewhere, but what it comes to is not known; also for a value of a wrong type. */
  readonly state: 'set' | 'unknown' | 'unset'
  /** Present exactly where `state` is `set`. */
  readonly value?: T
  /** What holds where nothing is written, where the product says so. */
  readonly effective?: T
  readonly origin: 'declared' | 'inherited' | 'product-default'
}

/** A setting that is not made, with the place where it would be written. */
export function unsetAt(path: Path): Setting<never> {
  return { at: { path }, state: 'unset', origin: 'product-default' }
}

/** The same for what would stand at a step below a path. Its own path is made when it is asked for: most settings are not made. */
export function unsetBelow(above: Path, step: Step): Setting<never> {
  return new UnsetBelow(above, step)
}

/** Copied by `...`, it would have no place. */
class UnsetBelow implements Setting<never> {
  readonly state = 'unset'
  readonly origin = 'product-default'
  private readonly above: Path
  private readonly step: Step

  constructor(above: Path, step: Step) {
    this.above = above
    this.step = step
  }

  get at(): Place {
    return { path: pathBelow(this.above, this.step) }
  }
}

/** The path at which a setting is written, or undefined for one that is not. */
export function writtenPath(setting: Setting<unknown>): Path | undefined {
  return setting.origin === 'product-default' ? undefined : setting.at.path
}
