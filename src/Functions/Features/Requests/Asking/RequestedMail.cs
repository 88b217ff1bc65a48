using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>To the contact points of a state asked: the request (MIM-9).</summary>
internal sealed class RequestedMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Request)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open) => AskedLetter.Write(open, deputy: null);
}
