import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/words/sentences/roles.ts'
import { sentences } from '../../../src/words/sentences/sentences.ts'

describe('how many sentences', () => {
  it.each([
    // straight single quotes, and what only looks like them
    [1, "Answers the 'Really? How much?' moment with a price."],
    [2, "Plants the riders' tour. Sells the riders' tour."],
    [2, "Finds 'em young. Keeps 'em keen."],
    // abbreviations
    [1, 'Books demos for Acme Pty. Ltd. and Bharat Corp. dealers.'],
    [1, 'Sells Rs. 99 sachets to shoppers.'],
    [1, 'Captures people who search, e.g. for bike hire, near work.'],
    [1, 'Captures people who search, e.g. London commuters, near work.'],
    [1, 'Captures searchers, i.e. People with a need, near work.'],
    [1, 'Sends guides, films etc. to people who asked.'],
    [1, 'Sends guides, films, etc. London is left out of it'],
    [2, 'Sends guides, films, etc. The rest is PR.'],
    [1, 'Reaches approx. 40 percent incl. Leeds vs. Bradford cf. fig. 3.'],
    [1, 'Ranks no. 1 for e-bikes (see vol. 2, p. 14).'],
    [3, 'Is it cheap? No. It is good.'],
    [1, 'Works with Acme Inc. and Widget Ltd. in Leeds.'],
    [1, 'Works with Acme Inc. Leeds and Widget Co. Bradford.'],
    [2, 'Works with Acme Inc. The list follows.'],
    [2, 'Builds on Acme Inc. Email nurtures the rest.'],
    [1, 'Quotes Dr. Smith, Mr. Jones, Mrs. Ng and Prof. Osei.'],
    [1, 'Reaches people in St. Ives and Mt. Pleasant.'],
    [1, 'Opens at 9 a.m. Monday to Friday.'],
    [2, 'Opens at 9 a.m. Then it sells.'],
    [1, 'Captures search from Jan. 2026 to Sept. 2026.'],
    // initials
    [1, 'Builds reach in the U.K. and U.S. before launch.'],
    [2, 'Builds reach in the U.S. Then email nurtures.'],
    [2, 'Builds reach in the U.S. Email nurtures.'],
    [1, 'Recruits from the U.S. Army and Navy.'],
    [1, 'Builds reach at the U.S. Open and in the U.K. Parliament.'],
    [1, 'Shows J. Smith and J.R.R. Tolkien on film.'],
    [1, 'Reaches Ph.D. Students and B.A. graduates.'],
    [2, 'Moves to plan B. Then email nurtures it.'],
    // numbers, versions, addresses
    [1, 'Reaches 3.5 million people at £1.20 each.'],
    [1, 'Runs v2.0.1 of Node.js with ASP.NET and a.plan.md.'],
    [1, 'Sends people to https://voltway.example/q3?v=1.2 and then to prices.'],
    [2, 'Sends people to https://voltway.example/q3. Then it sells.'],
    [1, 'Writes to a.b@voltway.example and to no. 7.'],
    [2, 'Captures intent. 38 percent searched first.'],
    [2, 'Captures intent. £20k goes to tests.'],
    [2, 'Costs 3.50. Then it sells.'],
    // brand names
    [1, 'Captures people who compare Yahoo! and Monday.com plans.'],
    [1, 'Captures people who compare Yahoo! Mail with Booking.com offers.'],
    [2, 'Captures people who use Yahoo! Then email nurtures them.'],
    [1, 'Is quoted in Which? Magazine and on E! News.'],
    [2, 'Captures intent! Builds reach.'],
    [2, 'Who searches? Commuters do.'],
    // quotes
    [1, 'Answers "Is it insured?" for commuters.'],
    [1, 'Says "Ride today. Pay later." to commuters.'],
    [1, 'Says “Ride today. Pay later.” to commuters.'],
    [1, 'Runs the “Why wait?” Summer film.'],
    [2, 'Answers "Is it insured?" Then it sells.'],
    [2, 'Calls it "ride." Email nurtures the rest.'],
    [2, '“Captures intent. Builds reach.”'],
    [2, '"Captures intent. Builds reach."'],
    [1, 'Shows a 5" screen. and more'],
    // brackets
    [1, 'Captures intent (see App. 2. for queries) in six cities.'],
    [1, 'Captures intent (Leeds. Bradford. York) in six cities.'],
    [2, 'Captures intent. (Builds reach. Nurtures.)'],
    [2, 'Captures intent (in Leeds). Then it sells.'],
    [2, 'Captures intent :( Builds it. Then sells.'],
    // ellipsis
    [2, 'Captures intent… Then email nurtures it.'],
    [2, 'Captures intent... Then email nurtures it.'],
    [1, 'Captures intent… then email nurtures it.'],
    [1, 'Captures intent ... then email nurtures it.'],
    [0, '...'],
    // other scripts
    [2, '検索意図を捉える。次にメールで育てる。'],
    [1, '検索意図を捉える。'],
    [1, '「安い。」と言う人に届ける。'],
    [3, '谁在搜索？通勤者！然后呢。'],
    [2, 'यह खोज पकड़ता है। फिर ईमेल आता है।'],
    [2, 'ماذا تريد؟ نحن هنا.'],
    // line breaks, marks of a list, emphasis
    [1, 'Captures intent\n  from search.'],
    [1, 'Captures intent\n\nfrom search'],
    [1, '1. Captures intent.'],
    [2, '1. Captures intent.\n2. Builds reach.'],
    [1, 'a. Captures intent.'],
    [2, '- Captures intent.\n- Builds reach.'],
    [2, '**Captures intent.** Then email nurtures it.'],
    [2, 'Captures intent.[1] Then email nurtures it.'],
    [2, 'Captures intent. 🚀 Then email nurtures it.'],
    [1, 'Captures intent. 🚀'],
    [1, 'Captures intent. :)'],
    // as people write
    [1, 'Builds reach among U.S. and U.K. commuters.'],
    [1, 'Reaches commuters in Washington D.C. and New York.'],
    [1, "Supports St. Patrick's Day and the No. 10 bus route."],
    [1, 'Turns a 4.8-star rating into trust.'],
    [1, 'Answers questions like How much? and How long? before they call.'],
    [1, "Answers 'How much?' before they call."],
    [2, "Captures intent (e.g. 'bike hire'). Then email nurtures."],
    [1, 'Captures intent - esp. from mobile - in six cities.'],
    [1, 'Reaches approx. 1.2m adults aged 25-44.'],
    [1, 'Capture people at the moment of need: they search, we answer.'],
    [1, 'Explains the offer: £69 p.m. incl. VAT.'],
    [2, 'Explains the offer at £69 p.m. Email follows.'],
    [1, 'Targets users of ChatGPT, Notion, etc. in the UK.'],
    [2, 'Targets CFOs, CMOs, etc. Paid search captures them.'],
    [1, 'Retargets visitors who saw e.g. The Guardian ad.'],
    [1, 'Runs at 8 p.m. GMT.'],
    [1, 'Reaches readers of Hello! Magazine and OK! Weekly.'],
    [2, 'Captures people in Leeds! Builds reach.'],
    [1, '“Ride. Repeat. Relax.” is the line that email carries.'],
    [3, 'Ride. Repeat. Relax.'],
    [1, 'Captures intent. '],
    [2, 'Captures intent.\u00a0Then email.'],
    [2, 'Step 1. Captures intent. Step 2. Builds reach.'],
    [2, 'Builds trust with Q&A. Email nurtures.'],
    [2, 'Targets Gen Z. Email nurtures them.'],
    [1, 'Uses data from Jan. to Mar. 2026.'],
    [1, 'Nurtures leads (Dr. No. etc.) in Leeds.'],
    [1, 'Captures demand from Google, Bing, et al. in Q3.'],
    [1, 'Wins back lapsed riders, cf. Appendix A.'],
    [2, 'Who searches? Commuters do.'],
    [1, 'Tells the story of Mrs. T. and her 1.5 km commute.'],
    [1, 'Works alongside Sun Co. Ltd. and Moon Inc.'],
    [2, 'Reaches 2 million adults. 40% of them ride.'],
    [1, 'Is seen in The Sun, Which? and Time Out.'],
    [1, 'Asks “Ready to ride?” at every stop'],
    [2, 'Captures intent.\nThen email nurtures it.'],
    [1, 'Captures intent. (optional)'],
    [2, 'Captures intent. Émilie nurtures it.'],
    [2, 'Ловит спрос. Затем письма.'],
    [1, 'Uses C. & A. stores'],
    [2, 'Uses Vitamin C. The rest follows.'],
    [1, 'Supports the launch on 1. July in Leeds.'],
    [1, 'Sells the No. 1 e-bike in the U.K. at £69 p.m. excl. VAT'],
    [2, 'Drives sign-ups. @voltway follows up.'],
    [1, 'Reaches people (25–44 yrs. old) in Leeds.'],
    [1, 'Gets them to the site (voltway.example).'],
    [2, 'Gets them to voltway.example. There they book.'],
    [1, 'Captures "near me" searches, i.e. those with intent...'],
    [1, 'Captures intent?!'],
    [2, 'Really?! Captures intent.'],
    [1, 'Shows real riders, e.g. “Sam, 34, Leeds.” and others.'],
    [1, 'Builds trust through reviews (4.6 out of 5; Trustpilot, Jan. 2026) before people decide.'],
    [1, 'Promotes version 2.0. of the app'],
    [1, 'Captures vs. Creates demand.'],
    [1, 'Reaches Inc. 5000 founders.'],
    [1, 'Sends a text at 7 a.m. Tuesdays.'],
    [1, 'Catches commuters at St. Pancras, King’s X. and Euston.'],
    // sloppy writing
    [1, 'Captures intent. then email nurtures it'],
    [2, 'Captures intent. iPhone users come back.'],
    [2, 'Captures intent.Then email nurtures it.'],
    [1, 'Captures intent'],
    [1, 'Captures intent; builds reach; nurtures leads.'],
    [0, ''],
    [0, ' \n '],
    [0, '- !'],
  ])('%i in %j', (count, text) => {
    const found = sentences(text, 'en')
    expect(found?.length).toBe(count)
  })

  it.each([
    ['Thai', 'จับความตั้งใจในการค้นหา จากนั้นส่งอีเมล'],
    ['Khmer', 'ចាប់យកចេតនា ។ បន្ទាប់មកអ៊ីមែល ។'],
    ['Lao', 'ຈັບຄວາມຕັ້ງໃຈ'],
    ['Burmese', 'ရှာဖွေမှုကို ဖမ်းယူသည်။ ထို့နောက် အီးမေးလ်။'],
    ['Thai with brand names', 'ใช้ Google Ads และ Facebook เพื่อจับความตั้งใจ'],
  ])('does not count %s', (_, text) => {
    expect(sentences(text, 'en')).toBeUndefined()
  })

  it('counts English that names a Thai word', () => {
    expect(sentences('Promotes the menu called ไทย in Leeds. Then it sells.', 'en')).toHaveLength(2)
  })

  it.each([
    [1, 'de', 'Erreicht Pendler, z. B. in Köln, ab dem 3. Oktober.'],
    [1, 'de', 'Erreicht ca. 40 Prozent d. h. Pendler bzw. Familien.'],
    [2, 'de', 'Erreicht Pendler. Danach folgt E-Mail.'],
    [1, 'fr', 'Touche les cyclistes, p. ex. à Lyon, av. Foch.'],
    [2, 'ru', 'Ловит спрос. Затем пишет письма.'],
    [1, 'ru', 'Ловит спрос, т.е. Поиск и др. Каналы.'],
  ])('%i in %s: %j', (count, language, text) => {
    expect(sentences(text, language)).toHaveLength(count)
  })

  it('gives each sentence with its place', () => {
    const text = '  Captures intent.  Then email\nnurtures it. '
    expect(sentences(text, 'en')).toEqual([
      { start: 2, end: 18, text: 'Captures intent.' },
      { start: 20, end: 43, text: 'Then email\nnurtures it.' },
    ])
  })
})

describe('jobs joined by semicolons', () => {
  it.each([
    [3, 'Captures intent; builds reach; nurtures leads.'],
    [2, 'Captures intent; email then nurtures it.'],
    [2, 'Captures intent; and also builds reach.'],
    [1, 'Captures intent.'],
    [1, 'Sells in London; Paris; Rome.'],
    [1, 'Sells bikes; helmets and locks; pumps too.'],
    [1, 'Captures intent (first; builds reach later).'],
    [1, 'Captures Tom &amp; Jerry fans.'],
    [1, 'Captures intent; in Leeds.'],
    [1, ''],
  ])('%i in %j', (count, text) => {
    expect(roles(text, 'en')).toHaveLength(count)
  })

  it('are not judged in a language without verbs', () => {
    expect(roles('Fängt Suche; baut Reichweite; pflegt Kontakte.', 'de')).toHaveLength(1)
  })
})
