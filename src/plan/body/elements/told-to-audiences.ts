import { List, Mapping, Name } from '../draft.ts'

/**
 * "Key message: …" beside an audience, with neither a stage nor a place: no step of a path, but how the argument is put
 * to them. So it is read once all steps are known, where the page has a message and says nothing else of that audience.
 */
export function settleTold(root: Mapping): void {
  const audiences = root.get('audiences')
  const messaging = root.get('messaging')
  for (const { draft: audience } of audiences instanceof List ? audiences.items : []) {
    const path = audience instanceof Mapping ? audience.get('path') : undefined
    if (!(audience instanceof Mapping) || !(path instanceof List)) continue
    const told = path.items.find(({ draft }) => isToldAlone(draft))
    const all = path.items.filter(({ draft }) => !isToldAlone(draft) && !isEmpty(draft))
    // Where somebody can be met is no step, where nothing else is said of any.
    const steps = all.every(({ draft }) => isPlace(draft)) ? [] : all
    path.items.splice(0, path.items.length, ...steps)
    if (path.items.length === 0) audience.fields.delete('path')
    if (told && messaging instanceof Mapping) adapt(messaging, audience, told.draft as Mapping)
  }
}

/** A row of a table that said nothing. */
function isEmpty(step: unknown): boolean {
  return step instanceof Mapping && step.size === 0
}

function isPlace(step: unknown): boolean {
  return step instanceof Mapping && step.size === 1 && step.has('channels')
}

function isToldAlone(step: unknown): boolean {
  return step instanceof Mapping && step.size === 1 && step.has('message')
}

function adapt(messaging: Mapping, audience: Mapping, told: Mapping): void {
  const known = messaging.get('adaptations')
  const list = known instanceof List ? known : new List()
  const message = told.fields.get('message')
  const id = audience.fields.get('id')
  if ((known !== undefined && known !== list) || !message || !id) return
  const names = [id.draft, audience.get('name')]
  const isThere = list.items.some(({ draft }) => {
    const to = draft instanceof Mapping ? draft.get('audience') : undefined
    return to instanceof Name && names.some((name) => String(name).toLowerCase() === to.text.toLowerCase())
  })
  if (isThere) return
  const one = new Mapping('Adaptation')
  one.set('audience', new Name('audience', String(id.draft), id.value), message.key)
  one.set('message', message.draft, message.value, message.key)
  list.add(one, message.value)
  if (!known) messaging.set('adaptations', list, message.value)
}
