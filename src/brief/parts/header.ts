import { listOf } from '../../plan/lists.ts'
import type { Who } from '../../plan/people/people.ts'
import { facts } from '../say.ts'
import type { Fill } from './part.ts'

export const header: Fill = ({ plan, governance, channels: { own } }, say) => ({
  blocks: facts(
    say.fact('plan', plan.title),
    say.fact('contact', ...listOf<Who>(governance?.integration_owner).map((who) => say.person(who))),
    say.fact('owner', own.owner && say.person(own.owner)),
    say.fact('agency', own.agency),
    say.fact('respondBy', own.brief?.respond_by && say.day(own.brief.respond_by)),
  ),
})
