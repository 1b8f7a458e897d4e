import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import type { Words } from '../words.ts'
import { said } from './placeholders.ts'

// An answer where a reason is asked for: "yes", "later", "out of scope", "fully in line with our values". English.

const answers =
  listed(`yes yep no nope ok okay fine true done checked tick ticked aligns align aligned alignment agrees agree
  agreed consistent consistency fits fit matches matched match reflects reflect supports support supported serves
  serve suits suit good strong high medium low later soon eventually scope applicable relevant needed required
  necessary planned priority skip skipped excluded omitted none parked paused postponed deferred hold phase discussed
  considered line keeping harmony compatible average felt feels feel seems deserves deserved earned fair decent solid
  excellent great nice poor weak above same ditto better best much time obvious obviously definitely certainly
  naturally dropped drop forgot forgotten unclear unsure useful useless helpful priorities job thing purpose purposely
  deliberately intentionally maybe perhaps looked considering thinking need needs want wanted asked bother bothered
  interested interesting thought wait waits someday convinced now worth sense work get`)
const around =
  vocabulary(`value values goal goals brand strategy plan campaign fully full well entirely completely totally
   perfectly clearly closely very 100% % 100 at moment present point stage currently now yet year next being all team
   board both company business mission vision one two 1 2 3 ii iii possibly maybe perhaps probably directly part core
   overall below see it right meeting workshop session score scored rating points point four five impression think
   thought group can other others something somebody someone nobody anybody else anyone else's left out seem seems
   seemed sure honest honestly really much many too don't didn't we'll it's can't isn't wasn't won't doesn't spring
   summer autumn winter season month week quarter look looking to things like nice make makes will would could might
   now ever never still again`)

/** Whether a text that is to give a reason says something beyond yes, no and later. What names anything else does. */
export function givesReason(text: string | undefined, words: Words): boolean {
  const given = said(text, words)
  return given !== undefined && !(words.language === 'en' && saysOnly(given, answers, around, 80))
}
