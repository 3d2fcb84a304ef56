import { fold } from './fold'

/**
 * Words that carry grammar and no topic: postpositions, pronouns, auxiliaries, conjunctions, and the reporting
 * verb that stands by nearly every quote. Compiled for this project from the most frequent words of Urdu news.
 * Negations (نہیں، نہ، مت، بغیر) are no stop words, for they carry a quote's meaning.
 */
const URDU = `
  کا کی کے کو نے سے میں پر تک اور یا کہ تو ہی بھی جو جس جن جسے جنہیں یہ وہ اس ان اسے انہیں انھیں اسی انہی یہی وہی
  انہوں انھوں ہم ہمیں ہمارا ہماری ہمارے میں مجھے میرا میری میرے تم آپ اپنا اپنی اپنے خود ہے ہیں ہوں ہو تھا تھی تھے
  تھیں ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہونا ہونے ہوگا ہوگی ہوں گا گی گے کر کرنا کرنے کرتا کرتی کرتے کریں کرے کی کیا کیے
  کئے گیا گئی گئے جا جاتا جاتی جاتے جانا جانے جائے رہا رہی رہے والا والی والے لیے لئے کیلئے ساتھ پھر اب جب تب اگر
  مگر لیکن بلکہ کیونکہ جبکہ چونکہ تاکہ ایک کچھ کوئی کسی ایسا ایسی ایسے جیسے یعنی سا سی کیوں کون کب کہاں وہاں یہاں
  دیا دی دیے دئے دینا دینے لیا لی لینا لے دے سکتا سکتی سکتے سکے چکا چکی چکے ہوتا بارے طرف طور مطابق
  کہا کہنا کہتے کہتی کہتا کہی بتایا مزید و ء
`

/**
 * The same words as they are typed in Roman Urdu, where spelling is free, and the few English ones that
 * come with names. nahi, nahin, na and mat are kept. Words that may be a name or topic (din, log, man) too.
 */
const ROMAN = `
  ka ki ke kay kai ko ne nay se say mein main mai me par pe pay tak aur or ya k keh ke to tou hi bhi bhe jo jis jin jise
  ye yeh yh wo woh vo us un in is isi usi inhein unhein unhe inhe unho unhon unhone inhone inhon ham hum hamein humein hamara hamari
  hamare humara humari humare mujhe mera meri mere tum aap ap apna apni apne khud hai hain he h hein hun hoon ho tha thi the thay
  theen hua hui hue huay hota hoti hote hona hone hoga hogi honge ga gi ge gay kar kr karna karne karta karti karte karen karein kare kya kia
  kiya kiye gaya gya gayi gai gaye gae ja jata jati jate jana jane jaye raha rahi rahe rha rhi rhe wala wali wale walay
  liye liay lie kliye sath saath phir ab jab tab agar magar lekin balke balkay kyunke kyunki jabke takay taake ek aik kuch kuchh koi kisi
  aisa aisi aise jaise jese yani sa si kyun kyu kyon kon kaun kab kahan wahan yahan diya di diye dena dene liya li lena le
  de sakta sakti sakte sake chuka chuki chuke taraf tor mutabiq mutabik kaha kha kehna kahna kehte kehti kehta kahi kahte bataya mazeed
  a an the of and to on at by for with that this was were are be as it
`

const STOP_WORDS: ReadonlySet<string> = new Set(`${URDU} ${ROMAN}`.trim().split(/\s+/).map(fold))

/**
 * Whether a term is grammar, not topic.
 *
 * @param term folded
 */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term)
}
