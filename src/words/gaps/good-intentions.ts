import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'

// An answer to a risk in which nothing is done: in what mood it will be met ("Stay alert", "React quickly"), that it
// will be dealt with then, or that it has not happened yet. It is known by its words, which name nothing that is bought,
// booked, moved or changed. English.

const intentions =
  listed(`react reacts reacting respond flexible flexibility adapt adaptable agile agility careful carefully care
  caution cautious alert vigilant vigilance aware awareness attention attentive prepared preparation communicate
  communication coordination cooperation teamwork harder hard best better good proactive proactively quickly quick
  promptly swiftly fast early timely solution solutions solve resolve fix handle manage managed management deal cope
  address tackle mitigate mitigated mitigation minimise minimize avoid prevent happens happen happened comes arises
  occurs occur unlikely never trust faith confidence confident luck lucky calm positive optimistic try trying
  improvise adjust raise escalate discuss discussed discussing talk talks monitor monitored monitoring watch watching
  observe review reviewed follow planning plan planned contingency think ideas appropriate necessary needed required
  suitable measures action actions steps experience discipline focus effort efforts diligence oversight supervision
  patience rely hope pray experienced capable countermeasures fine okay ok mild improbable usually`)
const around =
  vocabulary(`it we us team teams everyone everybody all agency agencies client situation risk risks issue issues
  problem problems matter things case event time moment then when if once should would will can could might must
  before yet far always well closely close regular regularly weekly daily monthly continuous continuously constantly
  ongoing find found keep keeping stay staying remain be being get gets gone goes go make makes making take takes
  taking work working works worked serious seriously bad worse critical ahead internally internal together
  stakeholders management board on-going way ways something right proper properly thorough thoroughly use using put
  place likely happening years year past ever eye eyes ears open mind head heads up under control project processes
  process great strong clear clearly possible soon carry carries weather`)

/** "React quickly if it gets serious": a mood, and nothing that is done. */
export function isGoodIntention(answer: string): boolean {
  return saysOnly(answer, intentions, around, 90)
}
