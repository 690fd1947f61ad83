import { frontCodedWords } from './english-words.data'
import { lazy } from './lazy'

/** Younger than the dictionary, and loans that English news writes without explaining them. */
const recent = `absentia renminbi baseload drawdown precariat app apps coronavirus covid crowdfunding cryptocurrency deepfake emoji facto hashtag hashtags influencer
influencers jihadist jihadists lockdown millennial podcast podcasts podcaster selfie selfies smartphone smartphones
smartwatch startup startups streamer trans tweet tweets vlog webinar wifi hryvnia hryvnias oblast oblasts raion rayon
euros euro zloty zlotys leu lei lev leva dinar dinars dirham riyal rial rials rouble roubles kroner krona kronor forint
real reais cyberattack cyberattacks cybersecurity biofuel biofuels geopolitical macroeconomic microplastics antiviral
antisemitic antisemitism ebook ebooks esports feminicide femicide femicides paralympic photovoltaic ransomware malware
phishing spyware telework teleworking veganism vegan vegans vaping genderless biometrics biodiesel agroecology taekwondo
futsal padel flamenco ceviche quinoa kebab falafel hummus kimchi tofu matcha hijab niqab burqa chador sharia fatwa imam
hamam halal kosher ayatollah mullah madrasa kibbutz favela favelas intifada reggaeton salsa tango samba capoeira
cava tomme rioja manchego mezcal churro churros horchata caipirinha bossa comté reblochon raclette crêpe crêpes soufflé
soufflés macaron macarons éclair éclairs gâteau terroir boulangerie pétanque château châteaux lycée
baccalauréat burrata pecorino macchiato prosecco limoncello osteria camorra ndrangheta carabinieri carabiniere tifosi
calcio catenaccio azzurri gelato affogato aperitivo bruschetta pancetta carpaccio carbonara biscotti sgraffito condottiere
café cafés attaché attachés chargé détente élan cliché clichés protégé protégée fiancé fiancée
résumé exposé émigré émigrés façade façades décor cortège mêlée piñata pisco arepa arepas mojito cumbia bachata narco
narcos sicario sicarios lucha libre milonga bandoneon telenovela telenovelas encierro laïcité foie gras tapenade brûlée
rosé cuvée lapis lazuli négociant bundeswehr stasi ostpolitik stollen feijoada bacalhau fadista tuk azulejo azulejos açaí acai
caatinga cerrado quilombo candomblé kvass pelmeni matryoshka kolkhoz siloviki nomenklatura apparatchik apparatchiks banya
ushanka rada holodomor vyshyvanka varenyky salo horilka alia ante bono capita corpus curriculum ergo facto fide grata habeas hoc interim ipso jure mea mortem nauseam novo
persona post prima pro quid quo rata sine situ status versa vice vitae vitro vivo voce`

const decoded = lazy(() => {
  const words = new Set(recent.split(/\s+/))
  let before = ''
  for (const [, count = 'A', rest = ''] of frontCodedWords.matchAll(/([A-Z])([a-z]*)/g)) {
    before = before.slice(0, count.charCodeAt(0) - 65) + rest
    words.add(before)
  }
  return words
})

const prefixed =
  /^(?:un|re|non|anti|pre|post|co|over|out|sub|super|inter|multi|micro|macro|mega|mini|cyber|bio|eco|geo|neuro|socio|psycho|tele|video|hydro|electro|agro|nano|photo|thermo|trans|ultra|pseudo|semi|self|counter|under|mis|dis|de|auto|radio|poly|mono|hyper|infra|intra|narco|petro|electro)/
const suffixed =
  /(?:'s|s'|s|(?<=[sxz]|[cs]h)es|ed|d|ing|ly|ness|less|like|wise|ship|able|er|ers|ism|ist|ists|ise|ize|ised|ized|isation|ization)$/

/** Whether a lower-case word has forms in -ed or -ing in the dictionary, as verbs have and some nouns do. */
export function hasVerbForms(lower: string): boolean {
  const words = decoded()
  const base = lower.replace(/(?<=[iy])s(?=e$)/, 'z')
  const stem = base.replace(/e$|y$/, (last) => (last === 'y' ? 'i' : ''))
  return [`${stem}ed`, `${base}ed`, `${base}${base.at(-1)}ed`, `${stem}ing`, `${base}ing`].some((form) =>
    words.has(form),
  )
}

/** Whether a lower-case word is English: in the dictionary, or plainly built from what is. About 83,000 words. */
export function isEnglishWord(lower: string): boolean {
  const words = decoded()
  if (words.has(lower)) return true
  const stem = lower.replace(suffixed, '')
  if (stem.length > 2 && stem !== lower && (words.has(stem) || words.has(`${stem}e`))) return true
  const rest = lower.replace(prefixed, '')
  return rest.length > 3 && rest !== lower && words.has(rest)
}
