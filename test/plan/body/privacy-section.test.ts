import { expect, test } from 'vitest'
import { read } from './reading.ts'

const page = (said: string) =>
  `# Oak\n\n## Channels\n\n| Channel | Role |\n|---|---|\n| Email | Turns buyers into subscribers. |\n| Tasting calls | Gets offices to try. |\n\n## 9. Privacy & consent\n\n${said}\n`
const both = {
  basis: expect.stringMatching(/^consent$/i),
  consent_source: expect.stringContaining('at checkout'),
  opt_out: expect.stringMatching(/link/i),
}

test.each([
  'Email and tasting calls: basis consent, given with a tick box at checkout; everyone can stop with the link in each email.',
  '- **Email and tasting calls:** consent, given with a tick box at checkout; opt-out: link in each email',
  '- Email: consent (box at checkout). People stop with the link in each email.\n- Tasting calls: consent (box at checkout). People stop with the link.',
  '| Channel | Basis | Consent source | Opt-out |\n|---|---|---|---|\n| Email, Tasting calls | Consent | Box at checkout | Link |',
])('under its own heading privacy is said of each channel: %s', async (said) => {
  expect(await read(page(said))).toMatchObject({ channels: [{ privacy: both }, { privacy: both }] })
})

test.each(['- Email: we ask at the till', '- Email and leaflets: consent, given at checkout', 'Consent is asked for.'])(
  'what names no basis, or nothing that is a channel, is left as prose: %s',
  async (said) => {
    const { channels } = (await read(page(said))) as { channels: object[] }
    for (const channel of channels) expect(channel).not.toHaveProperty('privacy')
  },
)
