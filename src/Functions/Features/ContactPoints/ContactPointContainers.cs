using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints;

/// <summary>Where the documents of the network of contact points are kept.</summary>
internal sealed class ContactPointContainers : IKeepsDocuments
{
    /// <summary><see cref="ContactPointEntry"/>, by state code; the id is the number.</summary>
    public const string Entries = "entries";

    /// <summary><see cref="ExchangeCheck"/>, by state code, and by nothing else; the id is the number.</summary>
    public const string Checks = "checks";

    /// <summary><see cref="BilateralArrangement"/>, by the pair of states; the id is the number.</summary>
    public const string Bilaterals = "bilaterals";

    /// <summary><see cref="NationalArrangement"/>, by state code; the id is its name.</summary>
    public const string Arrangements = "arrangements";

    /// <summary><see cref="GoodPractice"/>, by state code; the id is the number.</summary>
    public const string Practices = "practices";

    /// <summary><see cref="MappingCampaign"/>, all in one partition; the id is its name.</summary>
    public const string Campaigns = "campaigns";

    /// <summary><see cref="OverviewVersion"/>, all in one partition; the id is its name.</summary>
    public const string Overviews = "overviews";

    /// <summary><see cref="NetworkNotice"/>, all in one partition; the id is its name.</summary>
    public const string NetworkNotices = "networknotices";

    /// <summary><see cref="NetworkSwitch"/>, all in one partition; the id is its name.</summary>
    public const string Switches = "switches";

    /// <summary><see cref="CooperationReview"/>, all in one partition; the id is its name.</summary>
    public const string Reviews = "reviews";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<ContactPointEntry>(Entries, "outbox.state"),
        DocumentContainer.Of<ExchangeCheck>(Checks),
        DocumentContainer.Of<BilateralArrangement>(Bilaterals, "outbox.state"),
        DocumentContainer.Of<NationalArrangement>(Arrangements, "outbox.state"),
        DocumentContainer.Of<GoodPractice>(Practices),
        DocumentContainer.Of<MappingCampaign>(Campaigns, "outbox.state"),
        DocumentContainer.Of<OverviewVersion>(Overviews, "outbox.state"),
        DocumentContainer.Of<NetworkNotice>(NetworkNotices, "outbox.state"),
        DocumentContainer.Of<NetworkSwitch>(Switches, "outbox.state"),
        DocumentContainer.Of<CooperationReview>(Reviews, "outbox.state"),
    ];
}
