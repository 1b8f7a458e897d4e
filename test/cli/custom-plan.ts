/** A plan of which the rules of one's own in these tests say something. */
export const text = `title: Autumn
channels:
  - { id: search, media: paid, agency: Northlight, x-nda: pending, owner: Dan Whitlock }
  - { id: social, media: paid, agency: Northlight, owner: { name: Mina Cole, works_for: Northlight } }
  - { id: email, media: owned, agency: , ends: 2026-09-30 }
budget:
  currency: GBP
  total: 90000
  allocations:
    - { channel: search, amount: 50000, share: 55% }
    - { channel: social, amount: 40000, share: 0.45 }
`
