/** Names of the numbers by which a model is judged. */
export default [
  '(AUC|AUROC|ROC|PR AUC|Gini|RMSE|MAE|MAPE|sMAPE|WAPE|NDCG|nDCG|IoU|mIoU|PSNR|SSIM|FID|BLEU|ROUGE|METEOR|COMET|chrF|WER|CER|EER|PPV|Brier|mAP)',
  '(mean average precision|mean absolute|mean squared!|root mean|absolute percentage|log loss|cross entropy)',
  '(KS|Kolmogorov Smirnov) (statistic|stat)',
  '(confusion matrix|calibration curve|reliability diagram|lift chart|lift curve|gain chart)',
  '(groundedness|faithfulness|hallucination rate|answer correctness|answer relevance|exact match)',
  '(word|character|equal|false acceptance|false rejection|false positive|false negative|detection|misclassification) error [rate]',
  '(false positive|false negative|true positive|false alarm|false acceptance|false rejection|false discovery) rate',
  '(false positives!|false negatives!)',
  '(top 1|top 5|top 10) (accuracy|recall)',
  '(perplexity|Cohen kappa|R squared|R²|R2 score!)',
  '(precision and recall|precision recall|recall and precision)',
  '(Ragas|RAGAS|TruLens|DeepEval|promptfoo|MMLU|GLUE|SuperGLUE|HumanEval)',
  'F1 (score|measure|macro|micro|of)',
];
