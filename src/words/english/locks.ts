import { pattern } from '../../text/pattern.ts'
import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { across } from './across.ts'

/** "Exempt from the monthly reallocation"; "safe from currency moves" is about prices. */
const notMoves = pattern('i')`
  ^(?!
    \s(?:any |all |the |our |this )?
    (?:(?!currency|exchange|price|rate|market|inflation|tariff|weather|schedule|staff)[a-z]+ )?(?:
      reallocations?|redeployment|redistribution|virement|cuts|(?:any |further |all )?changes?|movements?
      |(?:[a-z]+ )?reviews?|moves|shifts|budget (?:moves|cuts|shifts)|transfers
    )\b
  )
`
/** "Keeps its full budget come what may" */
const notWhatever = pattern('i')`
  ^(?!
    \s(?:full |whole |entire )?(?:budget|money|share|allocation|sum|funding)(?: [a-z]+)? ?,? ?
    (?:whatever|come what may|regardless|no matter)\b
  )
`

/** "The total is fixed", "our budget is final": how much there is, and not where it goes. */
const ofTheWhole = pattern('i')`
  \b(?:
    (?:totals?|overall|whole|entire|annual|yearly|headline)\b[^.;]{0,30}
    |(?:our|the|your|marketing|campaign|plan) (?:budgets?|spend|funding)
  )\s$
`

/** "Do not reallocate without asking": money that moves, by a rule. */
const onCondition = /^[^.;!?]{0,50}\b(?:without|unless|before|until|more than|over|above|outside)\b/i

/** Money that may not go elsewhere. English. */
export const locksLists: Language['lists'] = {
  /** Wording that by itself says money may not move. */
  'ring-fencing': () => [
    ...phrases('keeps its | keeps their | keep their | keeps the | retains its').map((phrase) => ({
      phrase,
      unlessBefore: notWhatever(),
    })),
    ...across(
      phrases('keeps its own | keep their own | keeps their own | retains its own | retain their own'),
      phrases('money | budget | budgets | funds | share | allocation | pot'),
    ),
    ...across(
      phrases(
        'has its | have its | have their | gets its | get their | has its own | have their own | gets its own | get their own',
      ),
      phrases(
        'fixed budget | fixed budgets | fixed share | fixed pot | fixed sum | fixed allocation | guaranteed budget | guaranteed share',
      ),
    ),
    ...across(
      phrases('keeps | keep | retains | retain'),
      phrases(
        'every penny | every cent | every euro | every pound | every dollar | the lot | all its money | what it was given',
      ),
    ),
    ...across(
      phrases('budget | money | share | pot'),
      phrases('and keeps it | and keep it | and holds on to it | and hold on to it'),
    ).map((phrase) => ({
      phrase,
      // "And keeps it simple"
      unlessBefore: /^\s(?!(?:whatever|come|no matter|regardless|all|until|till|for)\b)[A-Za-z]/i,
    })),
    ...phrases(`ring-fenc* | earmark* | hypothecat* | use-it-or-lose-it | use it or lose it | spend it or lose it
      | own P&L | own P & L
      | own P and L | own profit-and-loss | own profit and loss account | separate P&L | separate profit and loss account
      | P&L of its own | P&L of their own | own profit centre* | own profit center* | separate profit centre* | separate profit center*
      | stand-alone profit centre* | stand-alone profit center* | stand-alone P&L | non-transferable budget* | siloed budget* | sacred cow`),
  ],
}

/** What a sentence about such money is made of. English. */
export const locksGrammar: Language['grammar'] = {
  /** Words for money itself. */
  money: () =>
    phrases(`budget | budgets | spend | spending | underspend | underspends | money | monies | fund | funds | funding
      | cash | P&L | investment | expenditure | media spend | pounds | euros | dollars | quid`),
  /** Words for a part of a budget, once it is known that a budget is spoken of. */
  'amount-nouns': () =>
    phrases(`one | line | lines | line item | line items | budget line | budget lines | allocation | allocations | amount
      | amounts | sum | sums | pot | pots | share | split | total | grant | grants | subsidy | bequest
      | this | it | that | these | they | those | which | millions | thousands | half | third | quarter`),
  /** Words after which a lock is on something else, right behind the locking word. */
  'not-money': () =>
    phrases(`time | hours | capacity | days | slot* | date | dates | inventory | stock | seat* | room* | space*
      | table* | stand | stands | venue* | price* | pricing | rate* | fee* | tariff* | team | teams | staff | people
      | headcount | audience* | customer* | prospect* | account* | CPM* | CPC* | region* | test* | cell* | hold-out*
      | holdout* | control group* | group* | keyword* | data | dataset* | page* | content | asset* | ticket* | bike*
      | product* | area* | network* | environment* | server* | bank*`),
  /** A state that says money stays where it is, when money is what is in it. */
  'lock-states': () => [
    'theirs alone',
    'theirs and theirs alone',
    // "This budget is hands-off"; "TV hands off to search" is another thing.
    { phrase: 'hands-off', unless: / / },
    // "Restricted to members": who may come.
    { phrase: 'restricted', unlessBefore: /^\s(?:to|from)\b/i },
    ...phrases(`holy | taboo | closed | shut | sealed | inalienable | unassailable | beyond debate | beyond discussion
      | not for discussion | forbidden territory | out of reach | beyond reach | its own affair | their own affair
      | its own business | their own business | stays there | stay there | remains there | remain there | stays put | stay put | locked | locked down | locked in
      | spoken for | protected | frozen | quarantined | walled off | untouchable | not movable | not moveable
      | not reallocatable
      | sacrosanct | sacred | inviolable | no-go | no-go area | no-go zone | out of bounds | off the table
      | off-limits | immovable | non-transferable | not transferable | set in stone | cast in stone
      | carved in stone | immune from cuts | safe from cuts | exempt from cuts | shielded from cuts
      | protected from cuts | fenced off | sealed off | cordoned off | kept apart | kept separate
      | not up for negotiation | not up for debate | not open for discussion | not open to discussion | not open to debate
      | not open to negotiation | beyond negotiation | not up for discussion | not up for grabs | not negotiable | non-negotiable | not available for reallocation
      | not open to reallocation | is guaranteed | are guaranteed | nailed down | bolted down`),
    {
      phrase: 'guaranteed',
      unlessBefore:
        /^\s(?:minimum (?:of )?)?(?:[\d.,]+\s?[km]?\s)?(?:impressions|views|reach|slots?|delivery|clicks|audience|plays)\b/i,
    },
    // The sum of all lines may well be: what a line has is another thing.
    ...[
      ...phrases('is final | are final | is fixed | are fixed | final, * changes'),
      ...across(
        phrases('stay | stays | remain | remains'),
        phrases(`as approved | as planned | as agreed | as it is | as they are | allocated | exactly as * | unchanged
          | the same`),
      ),
    ].map((phrase) => ({
      phrase,
      unlessAfter: ofTheWhole(),
    })),
  ],
  /** An act that keeps money where it is, when money is its object. */
  'lock-actions': () =>
    phrases(`lock | lock in | locks | locks in | locking | locking in | we locked | we protect | we lock | quarantine
      | walled | fenced | sealed | cordoned | safeguards | safeguarded | shields | shielded | insulates | insulated
      | has protected | have protected`),
  /** Money given a purpose; it is a lock where the purpose is a channel. */
  'lock-purposes': () =>
    phrases(`must stay in | has to stay in | have to stay in | must stay with | has to stay with
      | have to stay with | must remain in | has to remain in | stays in | remains in | stay in | remain in | stays with
      | stay with | siloed for | walled off for | carved out for | carve-out for
      | reserved for | reserved to | set aside for | put aside for | kept aside for | held back for
      | dedicated to | dedicated for | protected for | kept for | set apart for | tied to | locked to | locked for
      | locked into | belongs to | belong to | hard-coded for | hard-coded to | hard-wired for
      | hard-wired to
      | baked in for | baked into
      | nailed to | bolted to | welded to | bound to | chained to | glued to | pinned to | fixed for`),
  /** Money given one purpose and no other, whatever it is. */
  'lock-solely': () => [
    ...across(
      [
        'reserved',
        'set aside',
        'dedicated',
        'allocated',
        'committed',
        'assigned',
        'given',
        'pledged',
        'kept',
        'intended',
        'available',
        'restricted',
        '',
      ],
      ['solely for', 'only for', 'exclusively for', 'solely to', 'exclusively to'],
    ),
    'restricted to',
    'strictly for',
    ...across(
      ['do not use', "don't use", 'not', 'never', 'not to be used', 'never to be used'],
      ['for anything but', 'for anything other than', 'on anything but', 'on anything other than'],
    ),
    'reserved solely',
    'reserved exclusively',
    ...across(
      ['must', 'can', 'may', 'should', 'is to', 'are to', 'has to', 'have to'],
      phrases(`only be spent on | only be used for | only be used on | be spent only on | be used only for
        | be used only on`),
    ),
    ...across(['must', 'has to', 'have to'], ['be spent on', 'be spent in', 'be used for']),
    ...phrases(`for the exclusive use of | not available to other channels | not available to any other channel
      | not available for other channels | not for other channels`),
  ],
  /** With " be " and one of the moves behind them these say that something may not move. */
  refusals: () =>
    phrases(`cannot | can not | can't | may not | must not | mustn't | should not | shouldn't | will not | won't
    | shall not | is not to | are not to | not allowed to | not permitted to | not free to | not to | never to | can never | will never | may never | must never
    | are not going to | aren't going to | is not going to | have no intention of | has no intention of
    | have no plans to | there are no plans to | refuse to | refuses to | do not intend to | does not intend to`),
  moves: () => [
    // "VAT cannot be taken out of the total" is arithmetic.
    {
      phrase: 'taken out of',
      unlessBefore:
        /^\s(?:the |our |this )?(?:totals?|prices?|sums?|figures?|calculations?|scope|context|hours|stock)\b/i,
    },
    ...phrases(`moved | reallocated | re-allocated | redeployed | re-deployed | redistributed | redirected | reassigned
    | re-assigned | repurposed | transferred | shifted | switched | diverted | raided | touched | taken away | taken back
    | taken from | taken
    | used elsewhere | spent elsewhere | used outside | spent outside | used for anything else
    | used for other channels | used by other channels | used by any other * | used by other * | used by others
    | used by anyone else | used by anybody else | spent by any other * | spent by other * | spent by others
    | spent by anyone else | claimed by other * | claimed by any other * | claimed by others | altered | changed
    | amended | revised | cut | reduced | lowered | trimmed | decreased | slashed | shrunk | scaled back | clawed back
    | pared back | whittled down | dipped into | tapped | plundered | borrowed from | spent on anything else
    | spent on other channels | given to other channels | moved around | shared | shared with other channels`),
  ],
  /** Other ways to say so. */
  'no-moves': () => [
    ...['do not', "don't", 'never', 'not to'].flatMap((no) =>
      ['reallocate', 're-allocate', 'redeploy'].map((move) => ({ phrase: `${no} ${move}`, unlessBefore: onCondition })),
    ),
    ...across(
      ['cannot', "can't", 'may not', 'must not', 'will not', "won't", 'does not', "doesn't", 'do not'],
      ['move'],
    ),
    ...across(
      ['cannot', "can't", 'may not', 'must not', 'will not', "won't"],
      [
        'leave the channel',
        'leave this channel',
        'leave its channel',
        'leave this line',
        'go elsewhere',
        'go anywhere else',
        'go to other *',
        'go to any other *',
        'go to another *',
      ],
    ),
    ...across(
      [
        'nobody may',
        'no one may',
        'nobody can',
        'no one can',
        'nobody is to',
        'we cannot',
        "we can't",
        'we may not',
        'we must not',
      ],
      ['touch', 'move', 'reallocate', 'redeploy'],
    ),
    ...across(
      ['must', 'has to', 'have to', 'shall', 'needs to', 'is to'],
      phrases(`stay where it is | stay in the channel | stay in channel | stay with the channel
        | remain in the channel | remain with the channel | stay in its channel`),
    ),
    ...across(
      ['stays', 'remains'],
      ['in the channel', 'in its channel', 'with the channel', 'in channel', 'where it is'],
    ),
    ...across(['never'], phrases('leaves | leave | crosses | cross | moves | goes elsewhere')),
    // "Email's money is Email's money", "what is Search's stays Search's": whose it is, and that it stays so.
    ...across(['money', 'budget', 'share', 'funds'], ['is', 'stays', 'remains']).map((phrase) => ({
      phrase,
      unlessBefore: /^(?!\s[A-Za-zÀ-ɏ-]{2,20}(?:['’]s)? (?:money|budget|share|funds)\b)/i,
    })),
    ...['s is', 's stays', 's remains'].map((phrase) => ({
      phrase,
      unlessAfter: /^(?![\s\S]*\bwhat(?: is|['’]s|ever is) [A-Za-zÀ-ɏ-]{2,20}['’]$)/i,
      unlessBefore: /^(?!\s[A-Za-zÀ-ɏ-]{2,20}['’]s\b)/i,
    })),
    ...across(
      phrases('off-limits | out of bounds | untouchable | safe | protected | exempt | a no-go area'),
      phrases(
        'for cuts | for any cuts | when we cut | when cuts come | for savings | for any savings | for reallocation | for budget cuts',
      ),
    ),
    { phrase: 'not fungible' },
    { phrase: 'non-fungible', unlessBefore: /^\stokens?\b/i },
    ...across(
      phrases(
        `and nobody | and no one | and nothing | and nowhere | and to nobody | and to no one | and for nobody
          | and for no one | and for nothing`,
      ),
      ['else'],
    ),
    ...across(['does not', "doesn't", 'will not', "won't", 'cannot', "can't"], ['change']).map((phrase) => ({
      phrase,
      unlessBefore: /^\s[A-Za-z]/,
    })),
    ...phrases(
      `nobody else can draw on | no one else can draw on | nobody can draw on | reallocation does not apply
        | reallocation rule does not apply | rule does not apply to`,
    ),
    ...phrases(`immune from | immune to | exempt from | excluded from | excused from | safe from | shielded from
      | protected from | not part of | not subject to | kept out of | left out of`).map((phrase) => ({
      phrase,
      unlessBefore: notMoves(),
    })),
    'and no other channel',
    ...phrases(
      `have no claim on | has no claim on | no other channel has a claim | no one else has a claim
        | nobody else has a claim`,
    ),
    {
      phrase: 'no reallocation*',
      unlessBefore:
        /^\s(?!(?:during|this|in|for|until|whatever|at all|mid|under|after|within)\b)|^\s(?:in (?:the )?(?:last|past|first|plan)|this (?:week|far|is)|after (?:that|all)|for (?:lack|want))\b/i,
    },
    ...['nobody else can use', 'no one else can use'].map((phrase) => ({
      phrase,
      // "Nobody else can use our app"
      unlessBefore: /^\s(?!(?:it|them|this|in|for|until|whatever|even|at all)\b)[A-Za-z]/i,
    })),
    ...phrases(`no reallocation between channels | no reallocation across channels | no reallocation allowed
      | no reallocation permitted | no reallocation is allowed | no reallocation possible
      | no transfers out of | no reallocation out of | no moves out of
      | no transfers between channels | no transfers between lines | no moves between channels
      | no switching to other channels | no switching to other media | no switching between channels
      | no switching between lines | no movement between channels | no movement between lines | no moving money | no moving of money
      | no shifting money | no taking money | no reallocating money | and nowhere else | and nowhere but
      | nobody else's | no one else's | no virement
      | no virements`),
  ],
  /** Words that tell others to leave something be; it is a lock where that is money. */
  'keep-off': () => [
    ...across(
      ['no other * may', 'no other * can', 'no other * gets to', 'no other * is allowed to'],
      ['use', 'spend', 'touch', 'have', 'claim', 'draw on', 'dip into'],
    ),
    ...across(
      across(phrases('nobody | no one | nobody else | no one else | no other channel | no other team'), [
        'may',
        'can',
        'is to',
        'gets to',
        'is allowed to',
        'will',
      ]),
      [
        'dip into',
        'raid',
        'tap',
        'draw on',
        'borrow from',
        'take from',
        'take any of',
        'take out of',
        'eat into',
        'help themselves to',
      ],
    ),
    ...phrases(`keep out of | keeps out of
      | nothing can come out of | nothing may come out of | nothing comes out of | nothing may leave | nothing can leave
      | no claim on | no claim to | no call on | hands off | mitts off | paws off | fingers off | don't even think | do not even think | keep off
      | stay away from | stay out of | do not touch | don't touch | never touch | do not raid | don't raid
      | do not take money from | don't take money from | never take money from | take no money from | no money is taken from
      | no money may be taken from | never raid | leave * alone | nobody touches | no one touches | nobody raids | no one raids | nobody moves | no one moves
      | nothing may be taken from | nothing is to be taken from
      | nothing can be taken from | nothing comes off | nothing will be taken from | no cuts to | nobody else gets | no one else gets | no other channel gets | no other team gets
      | nobody else may use | no one else may use | no other channel may use | no other team may use`),
  ],
  /** What denies that any part of the money may go. */
  'no-parts': () =>
    phrases(`no part of | none of | not a penny of | not a cent of | not a pound of | not a dollar of | nothing of`),
  /** How what is left over comes back to where it was; it is a lock where that is a channel. */
  returns: () =>
    phrases(`back into | back to | back in | stays with | stay with | stays in | stay in | remains with | remain with
      | remains in | remain in | belongs to | belong to | kept by | kept in | held in | retained by | retained in | carried over to | carried over into
      | carried forward to | carried forward into | carries over to | carries over into | rolls over to | rolls over into | rolled over to
      | rolled over into | rolled into | rolls into | reinvested in | re-invested in | reinvested into | returns to
      | return to | returned to | for use in`),
  /** What may not be done with money, behind a refusal. */
  'ways-out': () =>
    phrases(`pull | withdraw | take away | release | reallocate | re-allocate | redeploy | transfer | shift | move
      | divert | lend | surrender | give up | give away | give | hand over | share | moving | shifting | reallocating
      | re-allocating | redeploying | transferring | releasing | diverting | lending | giving up | giving away
      | giving | handing over | sharing`),
  /** What ends "is for social" and leaves nobody else. */
  'lock-alone': () => phrases(`only | alone | exclusively | full stop | period | end of story`),
  /** What makes a sum one that stays, whatever else is said of it. */
  'lock-forever': () =>
    phrases(`come rain or shine | come what may | whatever happens | whatever the results | whatever the weather
      | no matter what | no matter how | no matter who | regardless of how | no ifs or buts | no ifs, no buts | no ifs and no buts | without fail | regardless of results
      | regardless of performance | regardless of the results | irrespective of results | irrespective of performance
      | rain or shine | under any circumstances | under all circumstances | in any event | in all circumstances
      | through thick and thin | for ever | forever | for good | permanently | once and for all`),
  /** What becomes of money that is not spent in time. */
  lapses: () =>
    phrases(`or it is lost | or it's lost | or lose it | or lose them | or forfeit it | or it will be lost
      | or is lost | or lost | or we lose it | or they lose it | or it is gone | or it's gone | or it expires
      | or it lapses | or it is forfeited | or it goes back | or goes back | or it is clawed back
      | or it is taken back | it loses it | they lose it | loses it | loses the rest
      | lose the rest | loses the money | lose the money | it goes | is lost | are lost | is forfeited | is gone | lapses | expires | disappears
      | is handed back | goes back to finance | is clawed back | is returned to finance`),
  /** What money may be kept for without anybody losing by it. */
  'free-uses': () => [
    // "It stays put, whatever happens" frees nothing.
    { phrase: 'whatever', unlessBefore: /^\s(?:happens|comes|may|it takes|the (?:weather|results?|outcome))\b/i },
    ...phrases(`test | tests | testing | test-and-learn | experiment* | trial | trials | learning | contingency
    | contingencies | emergenc* | reallocat* | re-allocat* | redeploy* | opportunit* | opportunistic
    | what performs | what works | which performs | best-performing | best performer* | top-performing | winner
    | winners | winning | any channel | all channels | every channel | whichever | campaign level | campaign pool
    | the pool | central pool | the campaign | this plan | the plan | this campaign | our own marketing | shared cost* | unforeseen | unplanned | unexpected | unknowns | risks
    | surprises | upside | optimisation | optimization | flexib* | tax | VAT | crisis | crises`),
  ],
  /** Words that name a channel or who runs it. */
  'channel-names': () =>
    phrases(`digital | online | search | paid search | SEO | SEA | SEM | PPC | Google Ads | Google | Bing | shopping ads | Amazon
      | social | paid social | organic social | Facebook | Instagram | Meta | TikTok | LinkedIn | Pinterest | Snapchat
      | Reddit | Twitter | YouTube | Twitch | Spotify | influencer* | creators | affiliate* | TV | television | CTV
      | VOD | BVOD | radio | audio | podcast* | cinema | video | online video | film | print | press | magazine*
      | newspaper* | outdoor | OOH | DOOH | out-of-home | billboard* | posters | display | programmatic | banner*
      | native | retargeting | remarketing | email | e-mail | newsletter* | SMS | push | WhatsApp | CRM | direct mail
      | post | mailings | PR | public relations | event | events | trade show* | trade fair* | exhibition*
      | conference* | demo days | roadshow* | sponsorship* | experiential | sampling | in-store | retail media
      | webinar* | content | content marketing | blog | website | brand | brand campaign | performance | partner*
      | channel | channels | agency | team | department | media | region | regions | country | countries | branch | branches
      | store | stores | shop | shops | territory | territories | franchisee*`),
  /** Money bound by somebody outside: a reason the plan cannot change. */
  'outside-reasons': () =>
    phrases(`grant | grants | grant's | grant funding | letter of offer | co-op | co-operative advertising
      | cooperative advertising | co-operative money | co-operative funds | cooperative funds | co-op money
      | co-op funds | supplier money | supplier funding | supplier-funded | vendor-funded | partner-funded | funder
      | funders | donor | donors | sponsor | sponsors | trade spend | MDF | market development funds | by law
      | by contract | contractual* | contractually | statutory | regulator* | regulated | legal requirement*
      | terms of the grant | condition of the grant | conditions of the grant | restricted funds | EU funding
      | government funding | council funding | lottery funding | donated | in kind | in-kind | bequest*
      | charitable trust | non-refundable | not refundable | cancellation fee*`),
  /** Words of a text that speaks about locking money and against it, or about how it was. */
  criticism: () => [
    { phrase: 'if', unlessAfter: /\beven\s$/i },
    ...phrases(`enemy | problem | problems | risk | risks | mistake | mistakes | trap | waste | wasteful | silos | avoid
      | avoids | avoiding | stop | stops | stopped | abolish* | remove | removes | removed | removing | scrap
      | scrapped | ending | ban | bans | banned | forbid* | forbidden | prohibit* | prevent* | lifted | unlock*
      | break up | dismantl* | replac* | instead of | rather than | no longer | used to | previously | formerly
      | last year | last quarter | in the past | until now | historically | whether | unless | would | could
      | might | in case | should we | suppose | imagine | hypothetical* | without | except | more than | not only
      | undermin* | hurt | hurts | harm | harms | harmful | kill | kills | worse | worst | bad | underperforming
      | so-called | other companies | most companies | many companies | approval of | exceeding`),
  ],
}
