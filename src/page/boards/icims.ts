import { describedBoard } from '../described-board.ts';

/** iCIMS: the posting stands in a frame, each section under a heading of its own; the page around it is the employer's. */
const icims = describedBoard({
  name: 'iCIMS',
  matches: ['https://*.icims.com/*'],
  sign: '.iCIMS_JobContent, #icims_iframe_span',
  frame: '#icims_iframe_span, #icims_content_iframe',
  // The last part is "login" where it asks for an account, and the same with a mode where it asks for an application.
  key: /\/jobs\/(\d+)\/(?:[^/?]+\/)?job(?![^#]*mode=apply)/,
  keyed: true,
  // "careers-acme", "uscareers-acme", "acme-jobs-en".
  employer: /^([^.-]+)-(?:jobs|careers)|^(?:[^.-]+-)?([^.]+)\.icims\.com/,
  // "Careers at Boise", says the page of an employer with an office there.
  legalNames: true,
  title: ['h1.iCIMS_Header', '#iCIMS_Header', '.iCIMS_Header'],
  location: '.iCIMS_JobContent .header.left span:not(.field-label)',
  extras: '.iCIMS_JobContent .iCIMS_JobHeaderTag',
  body: ['.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job', '.iCIMS_Expandable_Text', '.iCIMS_JobContent'],
  skip:
    '.iCIMS_JobsTable, .iCIMS_JobHeaderGroup, .iCIMS_JobOptions, .iCIMS_SocialOptions, #jobSocialOptions, ' +
    '.iCIMS_Logo, .iCIMS_PageFooter, .iCIMS_InfoMsg_Connect',
});
export default icims;
