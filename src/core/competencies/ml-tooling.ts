import type { Competency } from '../competency.ts';

export default {
  label: 'ML frameworks and open models',
  family: 'models',
  stage: 'models',
  aiSpecific: true,
  definition: 'The libraries, platforms and open models with which machine learning is built.',
  phrases: [
    // Libraries.
    '(PyTorch|Pytorch|pyTorch|pytorch|TensorFlow|Tensorflow|TensorFLow|tensorflow|Keras|keras|JAX|Jax|MXNet|MXNET|MxNet|Caffe)',
    '(scikit learn|Scikit learn|sklearn|scikit|XGBoost|LightGBM|CatBoost|statsmodels)',
    '(NLTK|spaCy|Spacy|Gensim|OpenCV|DeepSpeed|FSDP|Megatron|vLLM|SGLang|TensorRT|ONNX|TVM|NeMo)',
    '(Triton|OpenVINO|Core ML|CoreML|TFLite)',
    'Hugging Face',
    '(HuggingFace|Huggingface|huggingface)',
    '(LangChain|Langchain|langchain|LangGraph|Langgraph|LangSmith|LlamaIndex|Haystack|Semantic Kernel|CrewAI|AutoGen|DSPy)',
    // Platforms.
    '(SageMaker|Sagemaker|sagemaker|VertexAI|Vertex AI|Azure ML|AzureML|Azure Machine Learning|Azure AI|Azure OpenAI|Azure Cognitive|Bedrock|AutoML|DataRobot|Dataiku|H2O|KNIME|RapidMiner|watsonx|Watson)',
    '(MLflow|MLFlow|Mlflow|mlflow|Kubeflow|KubeFlow|Metaflow|ClearML|BentoML|Seldon|KServe|Kserve|Comet ML|Ray Serve)',
    'Weights (and|&) Biases',
    'W&B',
    'Databricks ~5 (ML|machine learning|MLflow|model|AI)',
    '(ML|MLflow|machine learning) ~4 Databricks',
    // Kinds.
    '(ML|AI|AI/ML|machine learning|deep learning) (framework|library|libraries|toolkit|package|compiler|stack)',
    '(machine and deep learning|ML and AI) (framework|library)',
    '(cloud|cognitive|managed) ~1 (ML|AI|AI/ML|machine learning) (service|solution|platform)',
    '(open source|open weight|open weights) (model|LLM|language model|AI model|foundation model)',
    'open source (AI|ML|machine learning) (model|library|framework|tool|project)',
  ],
  lookalikes: [
    'Watson (Farley|Clinic|Wyatt)',
    'Caffe (Nero|latte)',
    'bedrock of',
    'Comet cleaning',
    'Triton (boat|bikes)',
  ],
  bridgedBy: ['machine-learning'],
  examples: [
    'Experience with PyTorch or TensorFlow',
    'Prototype with open-source models from Hugging Face',
    'Knows scikit-learn well enough to build a baseline',
    'Deploy on SageMaker or Vertex AI',
    'Chain calls with LangChain or LlamaIndex',
    'Track runs in MLflow',
    'Comfortable with common deep learning frameworks',
    'Compare open-weight models with paid ones',
  ],
  counterExamples: [
    'Programming in Python and Java on AWS',
    'Serve coffee at our Caffe Nero branch',
    'Honesty is the bedrock of our culture',
    'Design models in SolidWorks',
    'A framework for annual planning',
  ],
  questions: [
    'Which frameworks does the team build on, and which would it rather leave?',
    'Where do you use open models, and where do you pay for one behind an API?',
    'What can I try myself on my first day without asking an engineer?',
  ],
  learning: [
    {
      title: 'Open Source Models with Hugging Face',
      publisher: 'DeepLearning.AI',
      url: 'https://www.deeplearning.ai/short-courses/open-source-models-hugging-face/',
    },
    {
      title: 'Learn the basics',
      publisher: 'PyTorch',
      url: 'https://pytorch.org/tutorials/beginner/basics/intro.html',
    },
    {
      title: 'scikit-learn user guide',
      publisher: 'scikit-learn',
      url: 'https://scikit-learn.org/stable/user_guide.html',
    },
  ],
} satisfies Competency;
