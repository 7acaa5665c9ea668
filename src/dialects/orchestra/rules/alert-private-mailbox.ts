import { defineRule } from '../../../engine/rule.ts'
import { type Handler, nodeKeyOf } from '../../../model/pipeline.ts'
import { alertScopes, alertWord } from '../../../rules/parts/alerts.ts'
import { together } from '../../../rules/parts/together.ts'
import type { Path } from '../../../text/tree.ts'
import { count, joined } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Alerts should go to addresses of the organization',
  why: 'A mailbox at a public provider belongs to one person. No one else sees the alert, it is lost when that person leaves, and table names and error messages leave the organization.',
  remedy: 'Send the alert to a shared address or channel of the team.',
  severity: 'note',
  since: '0.1.0',
  about: ['handler'],
  *check({ pipeline }) {
    const found = alertScopes(pipeline).flatMap((handlers) =>
      handlers.flatMap((handler) =>
        handler.destinations.flatMap(({ integration, address, path }): readonly Mailbox[] => {
          const providers = integration === 'EMAIL' ? privateProviders(address ?? '') : []
          return providers.map((provider) => ({ handler, provider, path: [...path, 'destination'] }))
        }),
      ),
    )
    yield* together(found, ({ path, provider }) => nodeKeyOf([...path, provider]), tell)
  },
})

interface Mailbox {
  readonly handler: Handler
  readonly provider: string
  readonly path: Path
}

function tell(found: readonly [Mailbox, ...Mailbox[]]) {
  const [first, ...others] = found
  const providers = [...new Set(found.map(({ provider }) => provider))]
  return {
    at: { path: first.path },
    message: `${whose(first.handler, others.length)} at ${joined(providers.slice(0, 4))}`,
    subject: 'mailboxes',
    related: others.slice(0, 5).map(({ path }) => ({ at: { path }, message: 'is a private mailbox too' })),
  }
}

function whose(handler: Handler, others: number): string {
  return others === 0
    ? `${alertWord(handler)} goes to a private mailbox`
    : `${alertWord(handler)} and ${count(others, 'other', 'others')} go to private mailboxes`
}

/** Consumer mail services whose name is the same in every country: `yahoo.co.uk`. */
const brands = /^(?:hotmail|live|outlook|yahoo|ymail|gmx|yandex|aol|tutanota|windowslive)\.(?:[a-z]{2,3}|com?\.[a-z]{2}|com)$/
const providers: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com msn.com rocketmail.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io
  fastmail.com fastmail.fm hey.com zohomail.com hushmail.com duck.com mail.com email.com web.de t-online.de freenet.de posteo.de
  mail.ru bk.ru inbox.ru list.ru ya.ru rambler.ru qq.com 163.com 126.com foxmail.com sina.com naver.com daum.net hanmail.net
  orange.fr free.fr wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tin.it alice.it comcast.net verizon.net att.net
  sbcglobal.net bellsouth.net cox.net btinternet.com uol.com.br bol.com.br terra.com.br rediffmail.com bluewin.ch seznam.cz wp.pl
  o2.pl interia.pl onet.pl abv.bg ukr.net telenet.be skynet.be ziggo.nl kpnmail.nl telia.com bigpond.com xtra.co.nz`
    .trim()
    .split(/\s+/),
)

/** The consumer mail services among the addresses of a text, without the addresses themselves. */
function privateProviders(destination: string): readonly string[] {
  if (destination.length > 2000 || destination.includes('${{')) return []
  const domains = destination
    .toLowerCase()
    .split(/[\s,;<>]+/)
    .flatMap((word) => /^[^@\s]{1,80}@([a-z0-9.-]{3,80})$/.exec(word)?.[1] ?? [])
  return domains.filter((domain) => providers.has(domain) || brands.test(domain))
}
