import type {
  BrandBlueprint,
  ConnectAndConvert,
  ConveyAndPromote,
  CycleStage,
  DefineAndEstablish,
  InvolvementCycle,
  MeasureAndRefine,
  Servas,
  ServasPhase,
} from './format.generated.ts'

/** The four components of the Integrated Digital Marketing model with their tactics, each building on the one before. */
export const components = {
  define_and_establish: [
    'clarify_values',
    'define_goals',
    'shape_brand_message',
    'establish_online_presence',
  ] satisfies (keyof DefineAndEstablish)[],
  convey_and_promote: [
    'content_marketing',
    'social_media_marketing',
    'paid_social_promotion',
    'seo',
    'paid_search',
  ] satisfies (keyof ConveyAndPromote)[],
  connect_and_convert: [
    'social_local_mobile',
    'lead_nurturing',
    'lead_conversion',
  ] satisfies (keyof ConnectAndConvert)[],
  measure_and_refine: [
    'website_performance',
    'social_performance',
    'integrated_performance',
  ] satisfies (keyof MeasureAndRefine)[],
} as const
export type Component = keyof typeof components
export const componentNames = Object.keys(components) as Component[]

/** The twelve elements of the brand blueprint. */
export const blueprintElements = [
  'competitive_context',
  'target_markets',
  'brand_image',
  'desired_behavior',
  'challenges',
  'customer_insights',
  'brand_properties',
  'brand_essence',
  'brand_promise',
  'selling_points',
  'value_proposition',
  'brand_recommendations',
] as const satisfies (keyof BrandBlueprint)[]

/** What a stage of the involvement cycle is made of. */
export const cells = ['goals', 'targets', 'tools', 'actions', 'metrics'] as const satisfies (keyof CycleStage)[]

export type CycleStageName = Exclude<keyof InvolvementCycle, 'focus' | 'note'>

/** The stages of a plan that are the same as a stage of the cycle, its own name first. */
export const planStages: Readonly<Record<CycleStageName, readonly string[]>> = {
  awareness: ['awareness'],
  interest: ['interest', 'consideration'],
  involvement: ['involvement', 'consideration'],
  commitment: ['commitment', 'decision'],
  loyalty: ['loyalty', 'retention'],
  advocacy: ['advocacy'],
  champion: ['champion', 'advocacy'],
}

/** The stages that come after somebody has bought. */
export const afterTheSale: readonly CycleStageName[] = ['loyalty', 'advocacy', 'champion']

/** The six questions of SERVAS. */
export const benchmarks = [
  'sustainable_goals',
  'engagement',
  'relationships',
  'value',
  'action',
  'synergy',
] as const satisfies (keyof ServasPhase)[]

export type Phase = Exclude<keyof Servas, 'note'>

/** "define and establish", "SEO": a name of the model as people write it. */
export function sayName(name: string): string {
  return name === 'seo' ? 'SEO' : name.replaceAll('_', ' ')
}

type Tactic = string | readonly string[] | undefined

/** Is the tactic given to channels, or is it said why not? */
export function isPlaced(tactic: Tactic, isSaid: (text: string) => unknown): boolean {
  return typeof tactic === 'string' ? Boolean(isSaid(tactic)) : tactic !== undefined && tactic.length > 0
}
