using System.Globalization;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Exchanges;

/// <summary>Where exchanges of views and meetings are.</summary>
internal static class ViewKeys
{
    /// <summary>A thread: a partition of its own, by the measure or request it is about.</summary>
    public static DocumentKey Of(ViewCase about) => new(Containers.Exchanges, about.Number, about.Number);

    /// <summary>A meeting: partition by year, id its reference.</summary>
    public static DocumentKey Of(MeetingReference reference) =>
        new(Containers.Meetings, reference.Year.ToString(CultureInfo.InvariantCulture), reference.ToString());
}
