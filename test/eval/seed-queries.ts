/** A statement of the seed article that somebody half remembers, and what they type. */
export interface Target {
  /** First words of the statement. */
  quote: string
  queries: Record<QueryKind, string>
}

/** Topic words in Urdu, another spelling or a slip of the pen, Roman Urdu, speaker with topic. */
export type QueryKind = 'urdu' | 'variant' | 'roman' | 'speaker'

export const TARGETS: Target[] = [
  {
    quote: 'اگر مغرب نے یوکرین',
    queries: {
      urdu: 'روس پابندیاں تعلقات منقطع',
      variant: 'روس پابندي تعلق منقطح',
      roman: 'russia pabandiyan taluqat munqata',
      speaker: 'پیوٹن پابندیاں',
    },
  },
  {
    quote: 'دونوں صدور نے نئے سال',
    queries: {
      urdu: 'نئے سال تعطیلات بات چیت',
      variant: 'نۓ سال تعطیل باتچیت',
      roman: 'naye saal tatilaat baat cheet',
      speaker: 'اوشاکوف تعطیلات',
    },
  },
  {
    quote: 'محکمہ سطح پر',
    queries: {
      urdu: 'محکمہ رابطے برقرار',
      variant: 'محکمے رابطہ برقرار',
      roman: 'mehkma rabtay barqarar',
      speaker: 'یوری اوشاکوف رابطے',
    },
  },
  {
    quote: 'ماسکو کی طرف سے فراہم',
    queries: {
      urdu: 'حفاظتی ضمانتوں بے معنی الفاظ',
      variant: 'حفاظتی ضمانت بےمعنی لفظ',
      roman: 'hifazati zamanat be maani alfaaz',
      speaker: 'بائڈن بے معنی الفاظ',
    },
  },
  {
    quote: 'روسی فریق اپنے نتیجے',
    queries: {
      urdu: 'مذاکرات دوروں مخصوص نتائج انتظار',
      variant: 'مزاکرات دورے مخصوص نتیجہ انتظار',
      roman: 'muzakraat makhsoos nataij intezar',
      speaker: 'اوشاکوف مخصوص نتائج',
    },
  },
  {
    quote: 'ان وسیع پابندیوں',
    queries: {
      urdu: 'بہت بڑی غلطی دونوں ممالک',
      variant: 'بہت بڑي غلتی ممالک',
      roman: 'bohat bari ghalti mumalik',
      speaker: 'اوشاکوف غلطی ممالک',
    },
  },
  {
    quote: 'امریکہ یوکرین میں جارحانہ',
    queries: {
      urdu: 'جارحانہ ہتھیاروں تعیناتی',
      variant: 'امریکا یوکرائن جارحانہ ہتھیار',
      roman: 'america ukraine jarihana hathyar',
      speaker: 'Biden ہتھیاروں تعیناتی',
    },
  },
  {
    quote: 'ان مکالموں میں خاطر',
    queries: {
      urdu: 'مکالموں پیش رفت پرسکون ماحول',
      variant: 'مکالمے پیشرفت پر سکون ماحول',
      roman: 'mukalmon pesh raft pursukoon mahaul',
      speaker: 'جو بائیڈن پرسکون ماحول',
    },
  },
]
