/** The presets that `extends` may name. */
export const presetNames = ['recommended', 'essentials', 'strict', 'operational-control', 'digital'] as const

export type PresetName = (typeof presetNames)[number]
