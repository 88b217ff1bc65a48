using System.Globalization;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Meetings;

/// <summary>Where meetings are: in the store, and for people.</summary>
internal static class MeetingKeys
{
    /// <summary>Partition by year, id its reference.</summary>
    public static DocumentKey Of(MeetingReference reference) =>
        new(MeetingContainers.Meetings, reference.Year.ToString(CultureInfo.InvariantCulture), reference.ToString());

    /// <summary>The page of a meeting.</summary>
    public static Uri Meeting(this Settings settings, MeetingReference reference) => settings.At($"api/meetings/{reference}");

    /// <summary>The page of a meeting for whoever is invited: that of a network is for those too who see the networks alone.</summary>
    public static Uri PageOf(this Settings settings, Meeting meeting) =>
        meeting.Plan.Network is null ? settings.Meeting(meeting.Reference) : settings.At($"liaison/meetings/{meeting.Reference}");
}
