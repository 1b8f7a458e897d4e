// Derived by `npm run derive`; do not edit.
import type { Sieves } from './words.ts'

export const sieves: Sieves = {
  "placeholders": {
    "within": " agre conf deci defi dete dolo dumm fill fina fixm inse lore name plac repl stil t tba tbc tbd text todo xxx xxxx your ",
    "start": " dolo dumm fill fixm inse lore name plac repl stil t tba tbc tbd text to todo xxx xxxx yet your "
  },
  "placeholder-values": {
    "within": " adde advi allo anno appo asdf assi bar baz blah blog chan come comi comp deci desc disc ente exam fill firs fixm foll foo foob foun hire inse jane john know name not owne pend plac prog prov qwer role samp set some supp sure tbs text tk tktk to todo unde wip writ xx your ",
    "start": " add asdf bar baz blah chan comi desc ente exam firs fixm foo foob in inse jane joe john name not owne pend plac qwer role samp some tbs tk tktk to todo unde wip work xx your "
  },
  "blanks": {
    "within": "  appl avai blan don dont dunn empt idea idk know n na nil none not noth null spec uncl unde unkn unsp ",
    "start": "  blan do don dont dunn empt idk n na nil no none not noth null uncl unde unkn unsp "
  },
  "jargon": {
    "within": " acti best blee blue circ comp cutt deep dive enve expe fact food forw futu game grow hack holi idea impa ince inte kimo kool lase lear leve low lowh mind movi need net netn next ocea onio oper out outo outs para prod quan reim revo runn seam secr silv sing snac supe surp syne the thou thum touc turb unlo util valu weed win winw worl ",
    "start": " acti at best blee blue boil circ core cutt deep drin eat futu game goin grow hit holi idea impa in ince key lase lear leve low lowh mind move movi net netn next open oper out outo para peel prod push quan reim revo seam secr shif silv sing snac supe surp syne thin thou thum to touc turb unlo util valu win winw worl wow "
  },
  "vague-goals": {
    "within": " beco best boos bran crea cust hear hous lead maxi mind more numb put sale spla spre stan traf vira word ",
    "start": " be beco boos crea do get go make mark maxi more put spre stan thou top win "
  },
  "ring-fencing": {
    "within": " budg earm hypo lose non nont own prof ring spen use usei ",
    "start": " earm hypo non nont own ring silo spen use usei "
  },
  "own-pnl": {
    "within": " acco own prof sepa stan ",
    "start": " own sepa stan "
  },
  "everyone": {
    "within": " 16 18 21 adul ages any anyb anyo cons cust demo enti ever gend gene hous mark mass over peop pers popu publ user whol wome ",
    "start": " 16 18 21 adul all any anyb anyo enti ever gene mass men over the whol wome "
  },
  "assumptions": {
    "within": " anec assu beli brai comm cust disc educ expe feel gues gut hunc hypo indu inst inte intu know memo off offs opin post prac pres stic text thin whit work ",
    "start": " anec assu best brai comm educ from gues gut hunc hypo indu inst inte intu off offs opin our post pres stic team text we whit work year "
  },
  "evidence": {
    "within": " accr anal audi benc bill cens cert coho comp cons cont crm cust data diar ethn expe ga4 grou heat hold inte invo log logs loya meas note obse ons orde pane poli poll pric ques reco repo rese samp stud supp surv test trac tran usab visi win winl ",
    "start": " a accr anal audi benc bill call cens cert coho comp cont crm cust data diar ethn exit expe focu funn ga4 heat hold inte invo log logs loya meas obse ons orde pane path poli poll pric ques reco repo rese sale samp sear sess stor stud supp surv till trac tran usab user win winl "
  },
  "weak-evidence": {
    "within": " anec anyb anyo assu beca beli clie comm conf cust doub ever evid fair feel gene gues hear inst inte just know need obvi opin peop pret proo prov quit sale self sure take they thin trus undo unpr unve view we well wide with ",
    "start": " anec as ask assu beca best clie comm cust ever fair gene goes gut hear in inte it no none not obvi our peop pret quit sale self take they to trus undo unpr unve we well wide "
  },
  "habit": {
    "within": " alwa beca befo boar budg busi can carr chai comp copi copy ever expe forc foun habi have hist incl indu insi it last left like must need nice pres prev prio quar repe roll same shou some stan that ther this trad usua want what why ",
    "start": " add alwa as beca budg busi by can carr comp copi copy did ever for forc have in indu it left like must need nice our out repe roll same shou stan that the use we why "
  },
  "brand-guidelines": {
    "within": " aria bran clea cmyk code colo desi excl font grid guid heig helv icon iden illu imag kern lead lett lock logo look marg padd pale pant phot prim rgb robo safe sans seri spac stat type typo valu whit word ",
    "start": " aria bran clea cmyk colo desi excl font grid helv hex icon illu imag kern lead lett line lock logo look marg padd pale pant phot prim rgb robo safe sans seri spac stat styl type typo visu whit word "
  },
  "proxies": {
    "within": " boun clic comp cost cpc cpe cpm cpv ctor ctr deli dura dwel emai enga fans foll freq grp grps impr like medi ment mill open page posi qual rank rate reac repo retw scro sess shar soci thou time traf uniq upvo vcr vide view visi vtr webs ",
    "start": " aver boun clic comp cost cpc cpe cpm cpv ctor ctr deli dwel emai enga fans foll grp grps impr keyw like link medi ment open page post qual rank reac repo retw scro sess shar site soci time traf uniq upvo vcr vide view visi vtr web webs "
  },
  "vanity": {
    "within": " buzz clap coun emai eyeb fans foll gith hash impr karm like news open page reac repo retw shar soci star upvo vide view webs ",
    "start": " buzz clap emai eyeb fan fans foll gith hash impr karm like news open page reac repo retw shar soci star upvo vide view webs "
  },
  "outcomes": {
    "within": " acqu acti adop appl appo arr awar bask book bran buye cac call chec chur clie clv comp cons cont conv cpa cust deal dema demo dona dono driv enqu enro favo foot help inbo inco incr inqu inst lead life ltv marg mark memb mql mqls mrr nps oppo orde phon pipe pled pref prof prom purc quot reca rece refe regi rene repe repu rese reta rete reve ride roas roi romi sale sati sear shar sign sold sql sqls subs traf tran tria trus turn visi volu vote ",
    "start": " acqu acti adop appl appo arr awar bask book bran buye cac call chec chur clie clv comp cons cont conv cpa cust deal demo dire dona dono enqu enro favo foot help inbo inco incr inqu inst lead life ltv marg mark memb mql mqls mrr net nps oppo orde phon pipe pled pref prof purc quot reca refe regi rene repe repu rese reta rete reve roas roi romi sale sati sear shar sign sold sql sqls stor subs test tran tria trus turn volu vote "
  },
  "ave": {
    "within": " ad adeq adve ave aves cove earn eav emv equi medi publ rate valu woul ",
    "start": " ad adeq adve ave aves cove earn eav emv equi medi pr pres prva publ rate woul "
  },
  "clippings": {
    "within": " adve arti audi ave cent circ clip colu cove cutt impr medi ment oppo ots plac pote pres publ reac read stor ",
    "start": " adve arti audi ave bran circ clip colu cove cutt impr medi ment numb oppo ots piec plac pote pres reac read shar stor volu "
  },
  "leads": {
    "within": " broc call capt comp cont down enqu fill hand inqu lead mark mql mqls pros regi requ sign subm whit ",
    "start": " broc call cont demo eboo enqu form hand inqu lead mark mql mqls name new pros quot regi sign whit "
  },
  "lead-quality": {
    "within": " acce acqu acti acv aov arr atte book buye cac chur clos clv cont conv cpa cust deal dona dono enro lead life ltv marg memb mql mqlt mrr oppo orde payi pipe pql pqls prof purc qual rate refu rete reve roas roi sal sale sals scor show sql sqls sqo sqos subs tick tran ",
    "start": " acce acti acv aov arr atte book buye cac chur clos clv cont conv cost cpa cust deal dona dono enro lead life ltv marg memb mql mqlt mrr oppo orde payi pipe pql pqls prof purc qual refu rete reve roas roi sal sale sals show sql sqls sqo sqos subs tick tran win "
  },
  "crm": {
    "within": " acco admi adye appl bank bigq bill boar book brai char civi cont crm cust data dyna epos erp even fina gene hubs invo ledg loya mach mage mana mark memb nets offi orac orde pard pati paym payp pipe pms poin poli pos prac pret prov quic rais rece recu rent rese reve sage sale sap scrm shop snow spek stri stud subs suga syst tess tick till tran ware wooc xero zoho ",
    "start": " acco admi adye appl bigq bill boar book box brai char civi cont core crm cust data dono dyna epos erp even fina gene hubs invo ledg loan loya mage mark memb nets orac orde pard pati paym payp pipe pms poin poli pos prac pret prop quic rais recu rent rese reve sage sale sap scrm shop snow spek stri stud subs suga tess tick till tran wooc xero zoho "
  },
  "outputs": {
    "within": " acti ads adve appe arti asse back bann broc camp conf cont crea deli e eboo emai epis even film flye guid info land laun leaf mail meet news page pape piec pitc podc post reel rele send soci stor stud talk task touc trad twee vide webi whit work ",
    "start": " acti ads adve appe arti asse back bann blog broc camp case conf cont crea deli e eboo emai epis even film flye guid info land laun leaf mail meet news page piec pitc podc post pres reel rele send soci stor talk task touc trad twee vide webi whit work "
  },
  "teams": {
    "within": " agen all anyo boar both busi chan chap comm comp cons coun crew depa dept desk dire divi ever forc free guil hq lead mana offi owne part shar squa stak stee supp task team trib unit us vend we work ",
    "start": " agen all anyo boar both busi chan chap comm cons coun crew depa dept desk divi ever free guil head hq lead mana owne part seni shar squa stak stee supp task team the trib unit us vend we work "
  },
  "functions": {
    "within": " acco acqu acti adve affi anal assi asso audi boar bran busi camp cate cent chan clie comm comp cont corp coun crea crm cust data dema depu desi deve digi disp e earn ecom edit emai engi even exec expe exte fiel fina gene glob grou grow hr in infl inho insi inte it juni lega life loca mana mark medi merc nati offi onli oper ops owne paid part peop perf plan ppc pr proc prod prog proj regi rela reta rete reve sale sear sem seni seo serv shop soci stra stud succ supp tech trad vide web webs ",
    "start": " acco acqu acti adve affi anal assi asso audi boar bran busi camp cate cent chan clie comm comp cont corp coun crea crm cust data dema depu desi deve digi disp e earn ecom edit emai engi even exec expe exte fiel fina gene glob grou grow hr in infl inho insi inte it juni lega life loca mana mark medi merc nati offi onli oper ops owne paid part peop perf plan ppc pr proc prod prog proj publ regi reta rete reve sale sear sem seni seo serv shop soci stra stud succ supp tech trad vide web webs "
  },
  "job-titles": {
    "within": " admi advi anal assi avp buye cco cdo ceo cfo chai chie cio cmo co cofo cons cont coo coor copy cpo cro cto desi deve dire edit evp exec foun head inte lead mana mark md merc offi owne part plan pmm pres prin prod secr spec spok stra supe svp trea vp writ ",
    "start": " admi advi anal assi avp buye cco cdo ceo cfo chai chie cio cmo co cofo cons cont coo coor copy cpo cro cto desi deve dire edit evp exec foun head inte lead mana mark md merc offi owne part plan pmm pres prin prod secr spec spok stra supe svp trea vp writ "
  },
  "cost-per": {
    "within": " acqu blen cac cost cpa cpo cps sale ",
    "start": " acqu blen cac cost cpa cpo cps cust "
  },
  "commercial-outcomes": {
    "within": " acqu grow inco mark prof rete reve sale turn ",
    "start": " acqu cust inco mark prof rete reve sale shar turn "
  },
  "brand-outcomes": {
    "within": " adop awar bran cons enga perc poli pref reca repu trus visi ",
    "start": " adop aide awar bran cons enga perc poli pref reca repu trus unai visi "
  },
  "branded-terms": {
    "within": " bidd bids bran keyw name sear traf ",
    "start": " bid bids bran own "
  },
  "messaging-channels": {
    "within": " braz call camp crm dire dms drip e emai klav mail mess mms news noti nurt outb push rcs sequ sms tele text vibe wech what ",
    "start": " braz cold crm dire dms drip e emai in inap klav mail mess mms news nurt outb push rcs sms tele text vibe web wech what "
  },
  "service-messages": {
    "within": " acco appo conf deli disp invo mess noti pass rece rene serv ship tran ",
    "start": " acco appo book deli disp invo orde outa pass poli reca rece rene safe serv ship tran "
  },
  "press-contacts": {
    "within": " edit jour medi news outr pitc pres rela repo ",
    "start": " anal edit jour medi news outr pitc pres repo "
  },
  "bought-lists": {
    "within": " 3rd 3rdp acqu addr apol boug brok buyi cont data emai harv hire lead lice link list mail name purc rent scra supp thir vend zoom ",
    "start": " 3rd 3rdp acqu addr apol boug buy buyi cont data harv hire lice list purc rent scra thir zoom "
  },
  "consents": {
    "within": " cons doub opt opte opti perm ",
    "start": " cons doub opt opte opti perm "
  },
  "meetings": {
    "within": " 1 abou all allh away call catc comm conv disc emer esca hall hudd meet one onet qbr room stan stee sync thro toge wip work ",
    "start": " 1 all allh away call catc comm conv cris disc emer esca get hudd meet one onet qbr revi stan stee sync talk town war wip work "
  },
  "dependency-words": {
    "within": " appo appr capa cent clea comp cont conv data deli deve fulf hand inst inte inve it land lega leve loca mana pixe prod regu rele revi rout sale sdr sdrs sign stoc supp tags test trac trai tran utm utms ware ",
    "start": " api app appo call clea comp cont conv crm data deli deve fulf hand in inst inve it land lead lega loca pixe prod regu rele rout sale sdr sdrs staf stoc stor supp tag tags test trac tran utm utms ware "
  },
  "decisions": {
    "within": " acti appr budg chan choi choo cont deci go keep kill mone movi no nogo prio re real rede requ reso scal sign trad vote what ",
    "start": " acti agre appr budg chan choi choo deci go keep kill move movi prio re real rede reso scal shif sign star stop trad vote what "
  },
  "after-purchase": {
    "within": " acti adop advo afte amba cham cros deli expa firs loya memb onbo post purc re reac reco refe rene reor repe repu reta rete serv up upgr upse usag win winb ",
    "start": " acti adop advo afte amba cham cros deli expa firs loya memb onbo post re reac reco refe rene reor repe repu reta rete up upgr upse usag win winb "
  },
  "textbook-stages": {
    "within": " act acti advo atte attr awar bofu bott care clos cons conv deci deli desi do enga eval funn inte loya midd mofu purc reac rete see thin tofu top topo ",
    "start": " act acti advo atte attr awar bofu bott care clos cons conv deci deli desi do enga eval inte lowe loya mid midd mofu purc reac rete see thin tofu top topo uppe "
  },
  "approximations": {
    "within": " appr blin conf cons dire doub esti extr indi infe marg meas mode over pane plat roun samp self surv unce unde ",
    "start": " appr blin cann conf cons dire doub esti extr indi infe marg mode not over pane plat roun samp self surv unce unde "
  },
  "source-wins": {
    "within": " auth chec conf coun cros diff fina last mast offi over prec prev prim sani sing sour win wins ",
    "start": " as auth coun cros fina has if in is mast offi only over prev prim sani sing sour take when wher win wins "
  },
  "ambiguous-cadences": {
    "within": " bi bian bimo biqu biwe biye freq from hoc need occa ofte ongo peri regu requ semi then ",
    "start": " ad as bi bian bimo biqu biwe biye freq from now occa ofte ongo peri regu semi when "
  },
  "seo-work": {
    "within": " buil desc inte meta on onpa opti sche seo tech titl ",
    "start": " inte keyw link meta on onpa opti sche sear seo tech titl "
  },
  "content-work": {
    "within": " arti blog calc cont copy eboo faq faqs glos guid how howt know land page pape pill post prod stud whit ",
    "start": " arti blog calc case cont eboo faq faqs glos guid how howt know land page pill prod web whit "
  },
  "aim-verbs": {
    "within": " acce achi acqu acti add addi adds attr beco book boos brin buil capt coll conv crea cut cuts cutt decr deli doub driv drop earn educ enco enha enli enro esta expa exte fost gain gene get gets gett grow halv hire hiri hit hits hitt host impr incr laun lift lowe make maki maxi mini move movi nurt onbo open pers posi publ push quad rais reac recr redu regi rene reta secu sell shif ship shri sign spre stre trai treb trip upse win winn wins ",
    "start": " acce achi acqu acti add addi adds attr beco book boos brin buil capt coll conv crea cut cuts cutt decr deli doub driv drop earn educ enco enha enli enro esta expa exte fost gain gene get gets gett grow halv hire hiri hit hits hitt host impr incr laun lift lowe make maki maxi mini move movi nurt onbo open pers posi publ push quad rais reac recr redu regi rene reta secu sell shif ship shri sign spre stre trai treb trip upse win winn wins "
  },
  "limit-verbs": {
    "within": " avoi cap capp do doin ensu exce hold keep limi main more neve pres prot rema safe stay sust this with ",
    "start": " avoi cap capp do doin ensu hold keep limi main neve no not pres prot rema safe stay sust with "
  },
  "joiners": {
    "within": "  addi alon also and para plus same simu then toge well whil ",
    "start": "  alon and as but in plus toge whil "
  },
  "fillers": {
    "within": " addi also both even fina furt para same seco simu stil then to will ",
    "start": " addi also at both even fina furt in seco simu stil then to we will "
  },
  "outcome-nouns": {
    "within": " acqu adop aver awar bask bran chur cons conv dona enga equi foot inco lead life loya marg mark nps orde pene pipe posi pref prof prom purc reac reca repe repu rete reve sale sati sear shar sign traf trus turn visi ",
    "start": " acqu adop aver awar bask bran chur cons conv cust dona enga foot inco lead life loya marg mark net nps orde pene pipe pref prof purc reac reca repe repu rete reve sale sati shar sign traf trus turn visi "
  },
  "scopes": {
    "within": " audi busi cale camp chan citi city coun day days hour lang loca mark minu mont phas quar regi segm site stat team terr town week work year ",
    "start": " audi busi cale camp chan citi city coun day days hour lang loca mark minu mont phas quar regi segm site stat team terr town week work year "
  },
  "vague-verbs": {
    "within": " ampl buil crea deep driv elev enco enha expa fost gain gene grow heig impr incr lift opti prom push rais spre stre ",
    "start": " ampl buil crea deep driv elev enco enha expa fost gain gene grow heig impr incr lift opti prom push rais spre stre "
  },
  "vague-objects": {
    "within": " affi awar bran busi buzz comm comp cons conv dema enga equi exci expo foot grow hype imag impa inte loya mind mome perc posi pres prof reac rela rele repu resu stan succ traf trus visi ",
    "start": " affi awar bran busi buzz comm comp cons conv dema enga exci expo foot grow hype imag impa inte loya mark mind mome perc posi pres prof reac rela rele repu resu succ traf trus visi "
  },
  "money": {
    "within": " budg cash doll euro expe fund inve medi mone moni p poun spen ",
    "start": " budg cash doll euro expe fund inve medi mone moni p poun spen "
  },
  "amount-nouns": {
    "within": " allo amou budg it item line pot pots shar spli sum sums that thes they this thos tota whic ",
    "start": " allo amou budg it line pot pots shar spli sum sums that thes they this thos tota whic "
  },
  "not-money": {
    "within": "  acco area asse audi bank bike capa cell cont cust data date days envi grou head hold hour inve keyw netw page peop pric prod pros rate regi room seat serv slot spac staf stan stoc tabl tari team test tick time venu ",
    "start": "  acco area asse audi bank bike capa cell cont cust data date days envi grou head hold hour inve keyw netw page peop pric prod pros rate regi room seat serv slot spac staf stan stoc tabl tari team test tick time venu "
  },
  "lock-states": {
    "within": " fenc froz immo lock mova move non nont off offl prot quar real sacr spok stay ston tran unto wall ",
    "start": " fenc froz immo lock non nont not off offl prot quar sacr set spok stay unto wall "
  },
  "lock-actions": {
    "within": " lock prot quar ",
    "start": " lock quar we "
  },
  "lock-purposes": {
    "within": " apar asid dedi have held kept lock must prot rema rese stay tied ",
    "start": " dedi has have held kept lock must prot put rema rese set stay tied "
  },
  "lock-solely": {
    "within": " allo asid avai chan dedi excl have inte kept must only rese rest shou sole spen used ",
    "start": " allo are avai can dedi excl for has have inte is kept may must not only rese rest set shou sole "
  },
  "refusals": {
    "within": " are can cann may must neve not shal shou will won ",
    "start": " are can cann is may must neve not shal shou will won "
  },
  "moves": {
    "within": " anyt arou chan dive else move raid re real reas rede redi repu shif swit take touc tran ",
    "start": " dive give move raid re real reas rede redi repu shar shif spen swit take touc tran used "
  },
  "no-moves": {
    "within": " can cann chan does leav move must need re real rede rema shal stay swit tran vire wher will won ",
    "start": " can cann do does don has have is may must need neve no not rema shal stay will won "
  },
  "free-uses": {
    "within": " best camp cent chan cont cris emer expe flex lear oppo opti perf pool re real rede risk shar surp tax test top topp tria unex unfo unkn unpl upsi vat what whic winn work ",
    "start": " all any best camp cent cont cris emer ever expe flex lear oppo opti re real rede risk shar surp tax test the top topp tria unex unfo unkn unpl upsi vat what whic winn "
  },
  "channel-names": {
    "within": " affi agen amaz audi bann bill bing blog bran bvod camp chan cine conf cont crea crm ctv demo depa dire disp dooh e emai even exhi expe face film goog in infl inst link maga mail mark medi meta nati news onli ooh orga out outd outo part perf pint podc post ppc pr pres prin prog push radi redd rela rema reta road samp sea sear sem seo shop sms snap soci spon spot team tele tikt trad tv twit vide vod webi webs what yout ",
    "start": " affi agen amaz audi bann bill bing blog bran bvod chan cine conf cont crea crm ctv demo depa dire disp dooh e emai even exhi expe face film goog in infl inst link maga mail medi meta nati news onli ooh orga out outd outo paid part perf pint podc post ppc pr pres prin prog publ push radi redd rema reta road samp sea sear sem seo shop sms snap soci spon spot team tele tikt trad tv twit vide vod webi webs what yout "
  },
  "outside-reasons": {
    "within": " bequ canc char co cond cont coop coun deve dona dono fund gove gran in inki kind law lott mdf non nonr part refu regu requ rest spon stat supp term trad vend ",
    "start": " bequ by canc char co cond cont coop coun dona dono eu fund gove gran in inki lega lott mark mdf non nonr not part regu rest spon stat supp term trad vend "
  },
  "criticism": {
    "within": " abol appr avoi bad ban bann bans brea case comp coul dism endi enem exce forb form harm hist hurt hypo if imag inst kill last lift long migh mist more only past prev prob proh quar rath remo repl risk scra shou silo so soca stop supp trap unde unle unlo unti used wast whet with wors woul ",
    "start": " abol appr avoi bad ban bann bans brea coul dism endi enem exce forb form harm hist hurt hypo if imag in inst kill last lift many migh mist more most no not othe prev prob proh rath remo repl risk scra shou silo so soca stop supp trap unde unle unlo unti used wast whet with wors woul "
  }
}
