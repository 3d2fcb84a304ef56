/**
 * Names of one speaker that no rule joins, kept by hand, each line with where it can be checked. Organisations and
 * countries have theirs in their own lists; names that articles pair in brackets need no line.
 */
export const SPEAKER_SYNONYMS = `
بنیامین نیتن یاہو = بنجمن نیتن یاہو # the Hebrew and the English form of one given name
موہن داس کرم چند گاندھی = مہاتما گاندھی # title and name: Encyclopaedia Britannica, Mahatma Gandhi
محمد بن سلمان = ایم بی ایس # initials: Encyclopaedia Britannica, Mohammed bin Salman
جواہر لال نہرو = پنڈت نہرو # title and name: Encyclopaedia Britannica, Jawaharlal Nehru
محمد علی جناح = قائد اعظم = قائداعظم # title and name: Encyclopaedia Britannica, Mohammed Ali Jinnah
ایس جے شنکر = سبرامنیم جے شنکر = جے شنکر # initial and given name: profile of the Indian Ministry of External Affairs
ولادیمیر زیلنسکی = ولودیمیر زیلنسکی # the Russian and the Ukrainian form of one given name: Encyclopaedia Britannica, Volodymyr Zelensky
کملا ہیرس = کمالا ہیرس # two spellings of one given name: Encyclopaedia Britannica, Kamala Harris
علی خامنہ ای = خامنہ ای # a family name of two words: Encyclopaedia Britannica, Ali Khamenei
اسٹیٹ بینک آف پاکستان = اسٹیٹ بینک # State Bank of Pakistan Act, 1956, s. 1
`

/** Persons whom articles call by callings that seldom go together, so that these tell no two apart. */
export const OF_MANY_CALLINGS = `
عمران خان # cricketer, prime minister
ڈونلڈ ٹرمپ # entertainer, president
نوجوت سنگھ سدھو # cricketer, politician, entertainer
`
