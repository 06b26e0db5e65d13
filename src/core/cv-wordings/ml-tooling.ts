import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(PyTorch|TensorFlow|Keras|JAX|XGBoost|LightGBM|CatBoost|MLflow|Kubeflow|SageMaker|Vertex AI|Hugging Face|HuggingFace|LangChain|spaCy|scikit learn|sklearn|Weights & Biases|ONNX|OpenCV|Azure ML|Databricks)',
  ],
} satisfies CvWording;
