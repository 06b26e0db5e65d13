/** Getting a finished thing to those who use it. */
export default [
  '(deploy|ship|release|deliver|delivering|productionize|productize|operationalize|industrialize|roll out|productionalize|commercialize|go live with|take live|put into production)',
];
