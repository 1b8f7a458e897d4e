import { isTestArm } from '../../plan/channels.ts'
import { facts, paragraph } from '../say.ts'
import { limitsOf } from './objective.ts'
import type { Fill } from './part.ts'

/** Where nobody was asked, the source is that of the addresses. */
const withoutConsent: ReadonlySet<string> = new Set([
  'legitimate-interest',
  'contract',
  'corporate-subscriber',
  'not-personal-data',
])

export const rules: Fill = (slice, say) => {
  const { own } = slice.channels
  const { basis, jurisdictions = [], consent_source, opt_out, max_frequency } = own.privacy ?? {}
  const limits = limitsOf(slice, say)
  return {
    blocks: [
      ...facts(
        say.fact('basis', basis && say.word(basis)),
        say.fact('jurisdictions', ...jurisdictions.map((market) => say.market(market))),
        say.fact(basis && withoutConsent.has(basis) ? 'addresses' : 'consent', consent_source),
        say.fact('optOut', opt_out),
        say.fact('frequency', max_frequency),
        say.fact('territory', ...(own.territory ?? [])),
        say.fact('test', isTestArm(own) && say.says('isTest')),
      ),
      ...paragraph(limits.length > 0 ? say.says('limitsHold') : undefined),
    ],
  }
}
