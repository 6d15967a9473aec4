using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentDays;
using GovConsole.Cases;

namespace GovConsole.Web.Home;

/// <summary>Reads what the short form of a case sends.</summary>
internal static class QuickForm
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    public static LogOnDevice.Input Read(IFormCollection form, Actor actor, DateTime now)
    {
        var kind = form["Kind"] == nameof(ApplicantKind.Legal) ? ApplicantKind.Legal : ApplicantKind.Natural;
        return new()
        {
            Case = new()
            {
                Key = Guid.TryParse(form["Key"], out var key) ? key : Guid.CreateVersion7(),
                ItemId = Guid.TryParse(form["ItemId"], out var item) ? item : default,
                Channel = actor.Role is Role.VillageAgent ? Channel.VillageAgent : Channel.Window,
                Kind = kind, Document = kind is ApplicantKind.Legal ? DocumentKind.CreditCode : DocumentKind.IdentityCard,
                Applicant = form["Applicant"].ToString(), Number = form["Number"].ToString(), Phone = form["Phone"].ToString(),
                Address = form["Address"], LateReason = form["LateReason"], TakenAt = TakenAt(form, now),
                Materials = [.. form["Materials"].OfType<string>().Distinct()],
            },
            ByPost = form["Delivery"] == "Post",
            Note = form["Note"],
        };
    }

    // The device says when the button was pressed and when it sends, by one clock: how long lies between them is right even where that
    // clock is not.
    private static DateTime? TakenAt(IFormCollection form, DateTime now) =>
        Moment(form["TakenAt"]) is { } taken && Moment(form["SentAt"]) is { } sent ? now - Bounded(sent - taken) : null;

    private static TimeSpan Bounded(double milliseconds) =>
        TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, -Longest.TotalMilliseconds, Longest.TotalMilliseconds));

    private static double? Moment(string? text) => double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var moment) ? moment : null;
}
