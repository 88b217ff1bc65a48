using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>To the deputies of a state asked, when nobody else was reached: the request, and why they get it (docs/rules.md, fault F16).</summary>
internal sealed class RequestDeputyMail(LetterLookup letters) : RequestMail(letters, RequestLetter.RequestDeputy)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open) => AskedLetter.Write(
        open,
        $"You get this because you are listed as deputy: no mail about it could be delivered to the contact point of {open.State}. "
        + $"Please deal with it, and tell your colleagues.");
}
