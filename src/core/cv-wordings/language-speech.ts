import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    'hate speech (detection|detector|classifier)',
    '(detect|detected) hate speech',
    '(BERT|speech recognition|speech recognizer|speech to text|text to speech|machine translation|named entity|sentiment (analysis|model|classifier)|text mining|topic (model|modelling|modeling)|intent (classification|classifier|recognition|detection)|voice assistant|text classification|text classifier|wake word|transcription model|spoken language)',
    '@language-task',
    '(Whisper|wav2vec|Wav2Vec|Kaldi|ESPnet|HuBERT|Conformer|Tesseract OCR text|spaCy|NLTK|Rasa|Dialogflow|LUIS|Amazon Lex|Lex bot|word2vec|Word2Vec|GloVe|fastText|FastText|ELMo|RoBERTa|DistilBERT|CamemBERT|XLM R|mBERT|SBERT|BERTopic|tf idf|TF IDF|TFIDF|n gram|n grams|Gensim|MarianMT|NLLB|doc2vec|sentence transformers|Sentence BERT)',
    '(voice|speech|spoken|acoustic|phoneme|wake word|hotword|diarization|diarisation|diariser) ~1 (assistant|model|data|recognition|synthesis|cloning!|interface|analytics|bot|detection|corpus|commands!|search|technology|scientist)',
    '(text|document|letter|ticket|email|message|review|comment|complaint|tweet|transcript|clause|notes!) ~4 (classification|classifier|classify|categorization|clustering!|clustered!|sentiment|extraction|summarization|sorted! into|bucketed!)',
    '(extract|extraction of) ~5 (entities|fields|clauses|terms) from',
    '(computational linguist|computational linguistics|linguistics (research|engineer)|corpus linguistics|low resource (language|speech))',
    '(dialogue|dialog|conversational) (system|management|flows!|agent|AI|understanding!|state)',
    '(speech|audio) [signal] processing!',
    '(code switching!|low resource languages!)',
    'intent (model|recognition|classification|classifier|detection)',
  ],
  phrasesInAiRole: [
    '(sort|sorted|classify|classified|route|routed) ~3 (e mails|emails!|tickets!|messages!|letters!|comments!)',
    '(transcribe|transcribing|transcription)',
    '(voice menu|voice bot|voice commands!|dialect|dialects!)',
    '(extract|extracted) ~6 from ~2 (contracts!|invoices!|documents!|e mails|letters!|reports!|texts!|notes!)',
    '(machine|automatic) translation',
    '(speech|voice assistant|transcription|transcribe|transcribed!|speakers! of|translation quality|query (rewriting!|understanding!|parsing!|expansion))',
    '(classify|bucket|categorize|cluster) ~6 (text|documents!|letters!|tickets!|emails!|messages!|reviews!|comments!|complaints!|tweets!|transcripts!|sentiment|intents!)',
    'intents!',
  ],
  phrasesNearAi: [
    '(speech|translation|multilingual|linguistic|sentiment|transcripts!|transcription|free text)',
    '(T5|BART|LDA)',
    'intents!',
  ],
  lookalikes: [
    '(speech) (writing!|writer|therapy|therapist|contest|day)',
    '(voice|speech) (coach|lessons|over)',
    '(brand|house) voice',
    '(native|fluent|working!|foreign|programming!|body|second|sign|spoken|business) languages',
    '(English|German|French|Spanish|Danish|Italian) language',
    'languages (known|spoken|skills|course)',
    'letters! of (credit|intent|recommendation|reference)',
  ],
} satisfies CvWording;
