namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Ids of the fields of the forms that put a request (form id <c>mim-request-1</c>) and reply to one (<c>mim-answer-1</c>); a field of one reply alone stands with that (<see cref="Forward.To"/>).</summary>
public static class RequestFields
{
    /// <summary>Who can be asked about the form.</summary>
    public const string ContactName = "contactName";

    /// <summary>Mailbox of the contact.</summary>
    public const string ContactEmail = "contactEmail";

    /// <summary>Request form: the communication that it is about.</summary>
    public const string Measure = "measure";

    /// <summary>Request form: what it is about, in one line.</summary>
    public const string Title = "title";

    /// <summary>Request form: the question.</summary>
    public const string Question = "question";

    /// <summary>Language of the question, or of the answer.</summary>
    public const string Language = "language";

    /// <summary>Request form: the states to ask.</summary>
    public const string Addressees = "addressees";

    /// <summary>Answer form: the request that it replies to.</summary>
    public const string Request = "request";

    /// <summary>Answer form: what the state replies.</summary>
    public const string Reply = "reply";

    /// <summary>Answer form: the answer.</summary>
    public const string Answer = "answer";

    /// <summary>Answer form: the same in English.</summary>
    public const string AnswerEnglish = "answerEnglish";

    /// <summary>Answer form: who may read the answer.</summary>
    public const string Visibility = "visibility";

    /// <summary>Answer form: names of files that belong to the answer.</summary>
    public const string Attachments = "attachments";

    /// <summary>Answer form: those of the files that only the asker may read.</summary>
    public const string RestrictedAttachments = "restrictedAttachments";

    /// <summary>Answer form: why the state does not answer.</summary>
    public const string Ground = "ground";

    /// <summary>Answer form: the reason in words.</summary>
    public const string Explanation = "explanation";

    /// <summary>Answer form: the day on which the state would like to answer.</summary>
    public const string ProposedDate = "proposedDate";
}
