using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A reply that can be given by form too: what the receipt of that form says.</summary>
internal interface IReplyByForm
{
    /// <summary>The option of the form.</summary>
    FormReply Form { get; }

    /// <summary>What happens next.</summary>
    Sentence Next => $"Whoever asked is being told by mail now.";

    /// <summary>What else can be done.</summary>
    Sentence Else => $"An answer can still be given: drop a form with the same reference.";

    /// <summary>What the state replied.</summary>
    /// <param name="state">The state, at the beginning of a sentence.</param>
    /// <param name="fields">The fields of the form.</param>
    Sentence Said(Sentence state, FormFields fields);
}
