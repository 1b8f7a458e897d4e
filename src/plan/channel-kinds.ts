import { slug } from './ids.ts'

/** What is usually so of a channel with such a name. */
interface ChannelKind {
  readonly kind: string
  readonly media: string
  /** How people who are contacted directly say stop; there only for channels that write to people or call them. */
  readonly optOut?: string
}

/** By words of the name, the more exact first. */
const kinds: readonly (readonly [words: string, ChannelKind])[] = [
  ['e-?mails?|newsletters?', { kind: 'email', media: 'owned', optOut: 'Unsubscribe link in every email' }],
  ['sms|texts?|whatsapp', { kind: 'sms', media: 'owned', optOut: 'Reply STOP' }],
  ['push', { kind: 'push', media: 'owned', optOut: 'Switch in the settings of the app' }],
  [
    'phone|calls?|telemarketing',
    { kind: 'phone', media: 'owned', optOut: 'Said on the call and kept with the contact' },
  ],
  [
    'direct mail|letters?|post|door drops?',
    { kind: 'post', media: 'owned', optOut: 'Address and number in every letter' },
  ],
  ['seo|organic search', { kind: 'seo', media: 'owned' }],
  ['search|ppc|sem|google ads|adwords', { kind: 'search', media: 'paid' }],
  ['organic social|social media|community', { kind: 'social', media: 'owned' }],
  ['social|facebook|instagram|linkedin|tiktok|meta|influencers?|creators?', { kind: 'social', media: 'paid' }],
  ['video|tv|television|youtube|cinema', { kind: 'video', media: 'paid' }],
  ['display|banners?|programmatic|retargeting|remarketing', { kind: 'display', media: 'paid' }],
  ['radio|audio|podcasts?', { kind: 'audio', media: 'paid' }],
  ['outdoor|out of home|d?ooh|posters?|billboards?', { kind: 'outdoor', media: 'paid' }],
  ['pr|press|public relations', { kind: 'pr', media: 'earned' }],
  ['events?|fairs?|webinars?|conferences?|demo days?|shows?', { kind: 'event', media: 'owned' }],
  ['content|blogs?|website|web site|landing pages?', { kind: 'content', media: 'owned' }],
  ['partners?|partnerships?|affiliates?|referrals?', { kind: 'partner', media: 'shared' }],
]

/** Undefined where the name does not say. */
export function channelKind(name: string): ChannelKind | undefined {
  const words = slug(name).replaceAll('-', ' ').replace('e mail', 'email')
  return kinds.find(([known]) => new RegExp(`\\b(?:${known})\\b`).test(words))?.[1]
}
