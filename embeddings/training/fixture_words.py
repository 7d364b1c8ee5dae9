"""Words that make_fixtures.py strews into texts for the tokenizer cases: this domain's, its names, everyday ones."""

ARABIC = '''
منتدى حوكمة الإنترنت القمة العالمية مجتمع المعلومات الدورة الاجتماع التحضيري مشاركون أصحاب المصلحة الحكومات القطاع الخاص المجتمع المدني
المجتمع التقني الأكاديميون الشباب جلسة ورشة حوار توصية توصيات بيان ختامي ميثاق مبادرة خطة عمل تقرير ملخص محضر وثيقة مسودة قرار اقتراح
النفاذ الربط البيني الشمول الرقمي الفجوة الرقمية التنمية المستدامة بنية تحتية نطاق أسماء النطاقات العناوين بروتوكول خادم شبكة كابل بحري
قمر صناعي طيف ترخيص تنظيم منافسة تسعير استضافة محتوى عربي لغة تعريب أبجدية خط أمن سيبراني ثقة خصوصية بيانات شخصية حماية تشفير هوية توقيع
ذكاء اصطناعي خوارزمية شفافية مساءلة أخلاقيات تحيز تضليل حرية تعبير حقوق الإنسان المرأة الطفل ذوو الإعاقة تعليم صحة زراعة تجارة إلكترونية
حكومة مفتوحة اقتصاد ابتكار ريادة تمويل استثمار بناء القدرات تدريب متطوع أمانة لجنة رئيسة مقرر مندوب سفير وزير وزارة هيئة اتحاد جامعة مركز
بيروت القاهرة عمّان تونس الدوحة الرباط جنيف نيروبي مونتريال باريس أحمد ليلى يوسف مريم فاطمة خالد نور سلمى كريم هدى إبراهيم زينب
متى أين كيف لماذا كم هل من ماذا الذي التي على إلى عن ثم أيضًا ألف مئة سؤال جواب مسؤول مسئول شيء قراءة آمال مؤتمر بيئة ضوء عبء
'''.split()

ENGLISH = '''
forum governance internet summit world information society session preparatory meeting participants stakeholders multistakeholder governments
private sector civil technical community academia youth workshop dialogue recommendation statement closing charter initiative roadmap action
report summary minutes document draft decision proposal access connectivity inclusion divide sustainable development infrastructure domain names
addresses protocol server network submarine cable satellite spectrum licence regulation competition pricing hosting content localisation script
cybersecurity trust privacy personal data protection encryption identity signature artificial intelligence algorithm transparency accountability
ethics bias misinformation freedom expression rights women children disability education health agriculture commerce open economy innovation
entrepreneurship funding investment capacity-building training volunteer secretariat committee chair rapporteur delegate ambassador minister
authority union university centre Beirut Cairo Amman Tunis Doha Rabat Geneva Nairobi Montreal Paris Ahmed Layla Youssef Maryam Fatima Khaled
Nour Salma Karim Huda Ibrahim Zainab IGF WSIS ITU UNESCO ESCWA ICANN IPv6 DNSSEC when where how why who which what the of and don't they're
naïve café résumé façade coöperate Zürich São Łódź Ångström e-mail 5G Wi-Fi
'''.split()

FRENCH = '''
forum gouvernance internet sommet mondial société information session préparatoire réunion participants parties prenantes gouvernements secteur
privé société civile communauté technique universitaires jeunesse atelier dialogue recommandation déclaration clôture charte initiative feuille
route action rapport résumé procès-verbal document ébauche décision proposition accès connectivité inclusion fracture numérique développement
durable infrastructure domaine noms adresses protocole serveur réseau câble sous-marin satellite spectre licence régulation concurrence
tarification hébergement contenu localisation écriture cybersécurité confiance vie privée données personnelles protection chiffrement identité
signature intelligence artificielle algorithme transparence redevabilité éthique biais désinformation liberté expression droits femmes enfants
handicap éducation santé agriculture commerce ouvert économie innovation entrepreneuriat financement investissement renforcement capacités
formation bénévole secrétariat comité présidente rapporteur délégué ambassadeur ministre autorité union université centre Beyrouth Caire Amman
Tunis Doha Rabat Genève Nairobi Montréal Paris Amélie Léa Noël Jérôme Hélène François Maïssa Zoé Anaïs Benoît FGI SMSI UIT CESAO quand où comment
pourquoi qui quel l'accès d'abord aujourd'hui qu'il œuvre cœur élève où ça déjà être août hôpital maître Straße
'''.split()
