import { listed } from '../matching/only-these.ts'
import type { Hit } from '../words.ts'

// Where the name of a thing ends, so that what is quoted of a text makes sense: "shared by a partner shop". English.

/** What no noun goes on over. */
const between =
  listed(`a an the this that these those its it is are was were be been being am do does did done has have had will
  would can could may might must should of in on at by for from with to into out up off as and or but so if because
  since who whom which what how when where why while not no any some each every all both we us our i me my he his him
  she her they them their you your after before until till during about over under via per than then also only just
  once twice last next ago now today yesterday again via without within`)

/** The hit with the words that belong to its last noun, three at most. */
export function toNounEnd(text: string, hit: Hit): Hit {
  let end = hit.end
  for (let words = 0; words < 3; words++) {
    const next = /^ ([A-Za-z]+(?:['’]s)?)(?![A-Za-z'’@/-])/.exec(text.slice(end, end + 40))
    const word = next?.[1]?.toLowerCase() ?? ''
    if (word === '' || between().has(word) || /(?:ed|ing|ly)$/.test(word)) break
    end += next?.[0].length ?? 0
  }
  return end === hit.end ? hit : { ...hit, end, text: text.slice(hit.start, end) }
}
