using static GovConsole.Statistics.Measure;

namespace GovConsole.Statistics.Indicators;

/// <summary>
/// Every indicator, defined once: dashboard, reports, ratings, boards and the page of definitions all read here. What the tallies do not know is
/// counted by those who keep it.
/// </summary>
public static class Catalogue
{
    public static readonly Indicator Received = Number("Received", DateBasis.Received, Measure.Received);
    public static readonly Indicator Proxy = Number("Proxy", DateBasis.Received, Measure.Proxy);
    public static readonly Indicator Accepted = Number("Accepted", DateBasis.Accepted, Measure.Accepted);
    public static readonly Indicator Closed = Number("Closed", DateBasis.Closed, Measure.Closed);
    public static readonly Indicator ClosedImmediate = Number("ClosedImmediate", DateBasis.Closed, Measure.ClosedImmediate);
    public static readonly Indicator ClosedPromised = Number("ClosedPromised", DateBasis.Closed, Measure.ClosedPromised);
    public static readonly Indicator ClosedLate = Number("ClosedLate", DateBasis.Closed, Measure.ClosedLate) with { MoreIsBetter = false };
    public static readonly Indicator NotAccepted = Number("NotAccepted", DateBasis.Closed, Measure.NotAccepted);
    public static readonly Indicator Delivered = Number("Delivered", DateBasis.Delivered, Measure.Delivered);

    public static readonly Indicator InHand = new("InHand", IndicatorForm.Number, DateBasis.AsOf, [new(Measure.Accepted), new(Measure.Closed, -1)], []) { CarriesOver = true };
    public static readonly Indicator OverdueInHand = Number("OverdueInHand", DateBasis.AsOf, DueInHand) with { MoreIsBetter = false };
    public static readonly Indicator DueToday = Number("DueToday", DateBasis.AsOf, DueInHand);
    public static readonly Indicator Suspended = Number("Suspended", DateBasis.AsOf, Measure.Suspended);
    public static readonly Indicator AwaitingAcceptance = Number("AwaitingAcceptance", DateBasis.AsOf, Measure.AwaitingAcceptance);

    public static readonly Indicator PerWorkday = new("PerWorkday", IndicatorForm.PerWorkday, DateBasis.Closed, [new(Measure.Closed)], []) { MoreIsBetter = true };
    public static readonly Indicator CompletionRate = Share("CompletionRate", [new(Measure.Closed)], Measure.Accepted) with { CarriesOver = true };
    public static readonly Indicator OnTimeRate = Share("OnTimeRate", [new(ClosedInTime)], Measure.Closed);
    public static readonly Indicator EarlyRate = Share("EarlyRate", [new(PromisedEarly)], Measure.ClosedPromised);
    public static readonly Indicator LateRate = Share("LateRate", [new(Measure.ClosedLate)], Measure.Closed) with { MoreIsBetter = false };
    public static readonly Indicator ImmediateShare = Share("ImmediateShare", [new(Measure.ClosedImmediate)], Measure.Closed);
    public static readonly Indicator SameDayRate = Share("SameDayRate", [new(ClosedSameDay)], Measure.Closed);
    public static readonly Indicator AtOnceRate = Share("AtOnceRate", [new(ClosedAtOnce)], Measure.Closed);
    public static readonly Indicator AverageDays = new("AverageDays", IndicatorForm.Days, DateBasis.Closed, [new(ElapsedDays)], [new(Measure.Closed)]) { MoreIsBetter = false };
    public static readonly Indicator PromisedAverageDays = new("PromisedAverageDays", IndicatorForm.Days, DateBasis.Closed, [new(PromisedElapsedDays)], [new(Measure.ClosedPromised)]) { MoreIsBetter = false };
    public static readonly Indicator Compression = Share("Compression", [new(StatutoryDays), new(PromisedDays, -1)], StatutoryDays);
    public static readonly Indicator SpeedUp = Share("SpeedUp", [new(PromisedDays), new(ElapsedDays, -1)], PromisedDays);
    public static readonly Indicator ZeroVisitRate = Share("ZeroVisitRate", [new(ClosedZeroVisit)], Measure.Closed);
    public static readonly Indicator OneVisitRate = Share("OneVisitRate", [new(ClosedOneVisit)], Measure.Closed);
    public static readonly Indicator PostedRate = Share("PostedRate", [new(Posted)], Measure.Delivered) with { Basis = DateBasis.Delivered };
    public static readonly Indicator ProxyShare = Share("ProxyShare", [new(Measure.Proxy)], Measure.Received) with { Basis = DateBasis.Received, MoreIsBetter = null };
    public static readonly Indicator SentInTimeRate = Share("SentInTimeRate", [new(ProxySentInTime)], Measure.ProxyToSend) with { Basis = DateBasis.Received };

    public static readonly Indicator OnlineRate = Share("OnlineRate", [new(Online)], Measure.Received) with { Basis = DateBasis.Received };
    public static readonly Indicator OnlineClosedRate = Share("OnlineClosedRate", [new(ClosedOnline)], Measure.Closed);
    public static readonly Indicator MatchedRate = Share("MatchedRate", [new(MatchedMaterials)], RequiredMaterials);
    public static readonly Indicator LicenceReuseRate = Share("LicenceReuseRate", [new(ReusedLicences)], LicenceMaterials);

    public static readonly Indicator CompleteRate = Share("CompleteRate", [new(ClosedComplete)], Measure.Closed);

    // Told from the items in force, not from cases.
    public static readonly Indicator ItemZeroVisitRate = OfItems("ItemZeroVisitRate", Quantity.ZeroVisitItems);
    public static readonly Indicator ItemImmediateShare = OfItems("ItemImmediateShare", Quantity.ImmediateItems);
    public static readonly Indicator ItemOnlineRate = OfItems("ItemOnlineRate", Quantity.OnlineItems);
    public static readonly Indicator ItemWhollyOnlineRate = OfItems("ItemWhollyOnlineRate", Quantity.WhollyOnlineItems);
    public static readonly Indicator CommitmentImmediateRate =
        OfOthers("CommitmentImmediateRate", Subject.Items, DateBasis.Items, Quantity.CommitmentImmediateItems, Quantity.CommitmentItems);
    public static readonly Indicator ItemCompression =
        OfItems("ItemCompression", Quantity.ItemStatutoryDays) with { Over = [new(Quantity.ItemStatutoryDays), new(Quantity.ItemPromisedDays, -1)], Under = [new(Quantity.ItemStatutoryDays)] };

    public static readonly Indicator SatisfiedRate = OfRatings("SatisfiedRate", Quantity.GoodRatings, Quantity.Ratings);
    public static readonly Indicator BadRate = OfRatings("BadRate", Quantity.BadRatings, Quantity.Ratings) with { MoreIsBetter = false };
    public static readonly Indicator CureRate = OfRatings("CureRate", Quantity.BadSettledInTime, Quantity.BadRatings);
    public static readonly Indicator CallBackRate = OfRatings("CallBackRate", Quantity.BadCalledBack, Quantity.BadRatings);
    // Of the closed cases, so that no part is greater than its whole.
    public static readonly Indicator SelfRatedRate =
        Share("SelfRatedRate", [new(Quantity.RatedByApplicant)], Measure.Closed) with { Subject = Subject.Ratings };

    public static readonly Indicator QuestionsInTimeRate = OfEnquiries("QuestionsInTimeRate", Quantity.QuestionsInTime, Quantity.QuestionsDue);
    public static readonly Indicator ComplaintsInTimeRate = OfEnquiries("ComplaintsInTimeRate", Quantity.ComplaintsInTime, Quantity.ComplaintsDue);

    public static readonly Indicator SixOnesRate = OfVillages("SixOnesRate", Quantity.FullVillages, Quantity.Villages);
    public static readonly Indicator CoverageRate = OfVillages("CoverageRate", Quantity.CoveredVillages, Quantity.Villages);
    public static readonly Indicator IdleRate =
        OfVillages("IdleRate", Quantity.IdlePoints, Quantity.OperatingPoints) with { Basis = DateBasis.Month, MoreIsBetter = false };

    public static readonly IReadOnlyList<Indicator> All =
    [
        Received, Proxy, Accepted, Closed, ClosedImmediate, ClosedPromised, ClosedLate, NotAccepted, Delivered,
        InHand, OverdueInHand, DueToday, Suspended, AwaitingAcceptance,
        PerWorkday, CompletionRate, OnTimeRate, EarlyRate, LateRate, ImmediateShare, SameDayRate, AtOnceRate, AverageDays, PromisedAverageDays,
        Compression, SpeedUp, OnlineRate, OnlineClosedRate, ZeroVisitRate, OneVisitRate, PostedRate, ProxyShare, SentInTimeRate, MatchedRate, LicenceReuseRate, CompleteRate,
        ItemOnlineRate, ItemWhollyOnlineRate, ItemZeroVisitRate, ItemImmediateShare, CommitmentImmediateRate, ItemCompression,
        SatisfiedRate, BadRate, CureRate, CallBackRate, SelfRatedRate,
        QuestionsInTimeRate, ComplaintsInTimeRate,
        SixOnesRate, CoverageRate, IdleRate,
    ];

    /// <summary>All of one subject.</summary>
    public static IEnumerable<Indicator> Of(Subject subject) => All.Where(indicator => indicator.Subject == subject);

    /// <summary>By which units can be ranked and a map coloured.</summary>
    public static readonly IReadOnlyList<Indicator> Rankable = [.. All.Where(indicator => indicator.IsOfPeriod)];

    public static Indicator? Find(string? key) => All.FirstOrDefault(indicator => indicator.Key == key);

    private static Indicator Number(string key, DateBasis basis, Measure measure) => new(key, IndicatorForm.Number, basis, [new(measure)], []);

    private static Indicator Share(string key, IReadOnlyList<Term> over, Measure under) =>
        new(key, IndicatorForm.Share, DateBasis.Closed, over, [new(under)]) { MoreIsBetter = true };

    private static Indicator OfItems(string key, Quantity over) => OfOthers(key, Subject.Items, DateBasis.Items, over, Quantity.Items);

    private static Indicator OfRatings(string key, Quantity over, Quantity under) => OfOthers(key, Subject.Ratings, DateBasis.Rated, over, under);

    private static Indicator OfEnquiries(string key, Quantity over, Quantity under) => OfOthers(key, Subject.Enquiries, DateBasis.AnswerDue, over, under);

    private static Indicator OfVillages(string key, Quantity over, Quantity under) => OfOthers(key, Subject.Villages, DateBasis.AsOf, over, under);

    private static Indicator OfOthers(string key, Subject subject, DateBasis basis, Quantity over, Quantity under) =>
        new(key, IndicatorForm.Share, basis, [new(over)], [new(under)]) { Subject = subject, MoreIsBetter = true };
}
