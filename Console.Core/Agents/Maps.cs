using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovConsole.Agents;

internal sealed class AgentBackupMap : IEntityTypeConfiguration<AgentBackup>
{
    public void Configure(EntityTypeBuilder<AgentBackup> pair)
    {
        pair.ToTable("agent_backups");
        pair.Property(x => x.Id).ValueGeneratedNever();
        pair.Property(x => x.EndReason).HasMaxLength(AgentBackup.ReasonMaxLength);
        pair.OfPoint();
        pair.HasIndex(x => x.StandInId);
        pair.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.PrincipalId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.StandInId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentRotaMap : IEntityTypeConfiguration<AgentRota>
{
    public void Configure(EntityTypeBuilder<AgentRota> rota)
    {
        rota.ToTable("agent_rotas");
        rota.HasKey(x => new { x.Code, x.From });
        rota.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        rota.Property(x => x.Week).HasConversion<WeekConverter>().HasMaxLength(WeekPattern.Length);
        rota.Property(x => x.By).HasMaxLength(64);
        rota.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotaExceptionMap : IEntityTypeConfiguration<RotaException>
{
    public void Configure(EntityTypeBuilder<RotaException> line)
    {
        line.ToTable("rota_exceptions");
        line.HasKey(x => new { x.Code, x.Day, x.Half });
        line.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        line.Property(x => x.Note).HasMaxLength(RotaException.NoteMaxLength);
        line.Property(x => x.By).HasMaxLength(64);
        line.HasOne<AgentPoint>().WithMany().HasForeignKey(x => x.Code).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentLeaveMap : IEntityTypeConfiguration<AgentLeave>
{
    public void Configure(EntityTypeBuilder<AgentLeave> leave)
    {
        leave.ToTable("agent_leaves");
        leave.Property(x => x.Id).ValueGeneratedNever();
        leave.Property(x => x.Reason).HasMaxLength(AgentLeave.ReasonMaxLength);
        leave.Property(x => x.By).HasMaxLength(64);
        leave.OfPoint();
        leave.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.TenureId).OnDelete(DeleteBehavior.Restrict);
        leave.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.StandInId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FoundAbsenceMap : IEntityTypeConfiguration<FoundAbsence>
{
    public void Configure(EntityTypeBuilder<FoundAbsence> absence)
    {
        absence.ToTable("found_absences");
        absence.Property(x => x.Id).ValueGeneratedNever();
        absence.Property(x => x.Inspector).HasMaxLength(FoundAbsence.InspectorMaxLength);
        absence.Property(x => x.Note).HasMaxLength(FoundAbsence.TextMaxLength);
        absence.Property(x => x.By).HasMaxLength(64);
        absence.Property(x => x.WithdrawnReason).HasMaxLength(FoundAbsence.TextMaxLength);
        absence.OfPoint();
        absence.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.TenureId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgentTrainingMap : IEntityTypeConfiguration<AgentTraining>
{
    public void Configure(EntityTypeBuilder<AgentTraining> training)
    {
        training.ToTable("agent_trainings");
        training.Property(x => x.Id).ValueGeneratedNever();
        training.Property(x => x.Course).HasMaxLength(AgentTraining.CourseMaxLength);
        training.Property(x => x.By).HasMaxLength(64);
        training.OfPoint();
        training.HasOne<AgentTenure>().WithMany().HasForeignKey(x => x.TenureId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal static class PointKeys
{
    /// <summary>A row belongs to a point and is found by it.</summary>
    public static void OfPoint<T>(this EntityTypeBuilder<T> row) where T : class
    {
        row.Property<string>("Code").HasMaxLength(Unit.CodeMaxLength);
        row.HasIndex("Code");
        row.HasOne<AgentPoint>().WithMany().HasForeignKey("Code").OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WeekConverter() : ValueConverter<WeekPattern, string>(week => week.Value, value => WeekPattern.Read(value));
