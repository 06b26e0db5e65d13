/** What is kept, where, and what never happens: the short form of PRIVACY.md. */
export function Kept() {
  return (
    <section class="page-section kept">
      <h2>What is kept, and what never happens</h2>
      <div class="kept-columns">
        <div>
          <h3>Kept on this machine, until you delete it</h3>
          <ul>
            <li>your profiles: levels, years, the lines you wrote or took over</li>
            <li>the postings you saved, with your notes and their status</li>
            <li>which postings were open in a tab, without their text</li>
            <li>what you said of single tags, with the sentence and the posting’s title</li>
            <li>on which sites marks are painted, and which of your own are read without a click</li>
          </ul>
        </div>
        <div>
          <h3>Read, and not kept</h3>
          <ul>
            <li>the text of the posting that is open on a job board</li>
            <li>the postings that a list on a job board shows</li>
            <li>another page, when you click the button there, or let it be read by itself</li>
            <li>the text you select, when you click</li>
            <li>what you paste into Check text</li>
            <li>the file of your CV, but for the lines you take over</li>
          </ul>
        </div>
        <div>
          <h3>Never</h3>
          <ul>
            <li>
              nothing is sent anywhere: no server, no account, no statistics; levels alone go to your browser’s own
              sync, if you switch that on
            </li>
            <li>no page is changed; marks are painted over it</li>
            <li>
              no web page can read your profile or your library; only from the lines on a list’s titles could its page
              tell which postings you read or saved, and how they fit, while marks are on there
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}
