using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Terms;

internal sealed class TermsMap : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> @case)
    {
        @case.Ignore(x => x.RunningSuspensions);
        @case.Property(x => x.StepLimits).HasMaxLength(32).HasConversion(limits => Write(limits), text => Read(text));
        // Only open cases are counted anew, and they are few among all that ever were.
        @case.HasIndex(x => x.CalendarVersion).HasFilter("\"ClosedOn\" IS NULL AND \"Step\" IS NOT NULL");
    }

    private static string Write(StepLimits limits) => string.Join('|', new[] { limits.Accept, limits.Review, limits.Decide, limits.Deliver }
        .Select(days => days?.ToString(CultureInfo.InvariantCulture)));

    private static StepLimits Read(string text)
    {
        var days = text.Split('|').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToArray();
        return days is [var accept, var review, var decide, var deliver] ? new(accept, review, decide, deliver) : StepLimits.None;
    }
}
