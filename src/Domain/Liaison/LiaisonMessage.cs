using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Liaison;

/// <summary>The messages of the liaison network.</summary>
public static class LiaisonMessage
{
    /// <summary>Queue of accepted forms that become a report or a secondment.</summary>
    public const string FormsQueue = "liaison-in";

    /// <summary>Queue of what is told to parties: held-back reports, secondments.</summary>
    public const string NewsQueue = "liaison";

    /// <summary>The form is to become this report or secondment.</summary>
    /// <param name="form">The form.</param>
    /// <param name="number">Its number as text.</param>
    public static OwedMessage Take(Arrival form, string number) => FormMessage.Of(FormsQueue, number, "liaison", form.State, form.Digest);
}
