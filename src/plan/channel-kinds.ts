import { slug } from './ids.ts'

/** What is usually so of a channel with such a name. */
export interface ChannelKind {
  readonly kind: string
  readonly media: string
  /** How people who are contacted directly say stop; there only for channels that write to people or call them. */
  readonly optOut?: string
}

/** By words of the name, the more exact first. */
const kinds: readonly (readonly [RegExp, ChannelKind])[] = [
  [/\b(?:e-?mails?|newsletters?)\b/, { kind: 'email', media: 'owned', optOut: 'Unsubscribe link in every email' }],
  [/\b(?:sms|texts?|whatsapp)\b/, { kind: 'sms', media: 'owned', optOut: 'Reply STOP' }],
  [/\b(?:push)\b/, { kind: 'push', media: 'owned', optOut: 'Switch in the settings of the app' }],
  [
    /\b(?:phone|calls?|telemarketing)\b/,
    { kind: 'phone', media: 'owned', optOut: 'Said on the call and kept with the contact' },
  ],
  [
    /\b(?:direct mail|letters?|post|door drops?)\b/,
    { kind: 'post', media: 'owned', optOut: 'Address and number in every letter' },
  ],
  [/\b(?:seo|organic search)\b/, { kind: 'seo', media: 'owned' }],
  [/\b(?:search|ppc|sem|google ads|adwords)\b/, { kind: 'search', media: 'paid' }],
  [/\b(?:organic social|social media|community)\b/, { kind: 'social', media: 'owned' }],
  [/\b(?:social|facebook|instagram|linkedin|tiktok|meta)\b/, { kind: 'social', media: 'paid' }],
  [/\b(?:video|tv|television|youtube|cinema)\b/, { kind: 'video', media: 'paid' }],
  [/\b(?:display|banners?|programmatic)\b/, { kind: 'display', media: 'paid' }],
  [/\b(?:radio|audio|podcasts?)\b/, { kind: 'audio', media: 'paid' }],
  [/\b(?:outdoor|ooh|posters?|billboards?)\b/, { kind: 'outdoor', media: 'paid' }],
  [/\b(?:pr|press|public relations)\b/, { kind: 'pr', media: 'earned' }],
  [/\b(?:events?|fairs?|webinars?|conferences?|demo days?|shows?)\b/, { kind: 'event', media: 'owned' }],
  [/\b(?:content|blogs?|website|web site)\b/, { kind: 'content', media: 'owned' }],
  [/\b(?:partners?|partnerships?|affiliates?|referrals?)\b/, { kind: 'partner', media: 'shared' }],
]

/** Undefined where the name does not say. */
export function channelKind(name: string): ChannelKind | undefined {
  const words = slug(name).replaceAll('-', ' ').replace('e mail', 'email')
  return kinds.find(([pattern]) => pattern.test(words))?.[1]
}
