import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(PyTorch|TensorFlow|Keras|JAX|XGBoost|LightGBM|CatBoost|MLflow|Kubeflow|SageMaker|Vertex AI|Hugging Face|HuggingFace|LangChain|spaCy|scikit learn|sklearn|Weights & Biases|ONNX|OpenCV|Azure ML|Databricks)',
    '(BentoML|KServe|DVC|Metaflow|ZenML|DeepSpeed|TorchScript|TensorRT|NeMo|Kaldi|ESPnet|Fairseq|Detectron2|MMDetection|Ultralytics|LlamaIndex|LangGraph|Langchain|CrewAI|AutoGen|Ollama|vLLM|PEFT|fastai|Hyperopt|DataRobot|PyMC|NLTK|Gensim|Rasa|Label Studio|Azure OpenAI|Azure Machine Learning|Comet ML|Neptune ai|WandB|wandb|Scikit learn|Scikit Learn|Sklearn|Pytorch|pytorch|Tensorflow|tensorflow|keras|xgboost|lightgbm|mlflow|MLFlow|Numpyro|DeepSeek|Dialogflow ML)',
    '(open weight|open weights) ~1 (model|router|LLM)',
    'open models!',
  ],
  phrasesNearAi: ['(Seldon|Feast|Ray|Triton|Haystack|Bedrock|Prophet|Stan|H2O|Evidently|Optuna|Flax)'],
  lookalikes: [
    '(x|X|UV|gamma) Ray',
    'Ray (Ban|Dalio)',
    '(Lightning|Haystack) (talk|strike|bolt|Web|Experience|Components)',
    'H2O (bottle|polo)',
  ],
} satisfies CvWording;
