namespace MimFunctions.Domain.Liaison;

/// <summary>The messages of the liaison network.</summary>
public static class LiaisonMessage
{
    /// <summary>Queue of what is told to parties: held-back reports, secondments.</summary>
    public const string NewsQueue = "liaison";
}
